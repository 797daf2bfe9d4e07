import { sessionInScene, sessionPage } from '@shared/activities/scene'
import { getSession } from '@shared/activities/sign-up-contract'
import Taro, { useRouter, useShareAppMessage } from '@tarojs/taro'
import { useQuery } from '../../call/use-query'
import { Loaded } from '../../ui/loaded'
import { Page } from '../../ui/page'
import { SessionBody } from './session-body'
import './activity.css'

const toActivities = () => void Taro.switchTab({ url: '/pages/activities/index' })

/** One date of an activity: what it is, how full it is, and signing up for it. A link, a card or a poster opens it. */
export default function ActivityPage() {
  const { id, scene } = useRouter(true).params
  const sessionId = id ?? sessionInScene(scene)
  const query = useQuery(getSession, { id: sessionId ?? '' }, { isKept: false })
  const session = 'output' in query ? query.output : undefined
  useShareAppMessage(() => ({
    title: session?.title ?? '社工站的活动',
    path: session === undefined ? '/pages/activities/index' : sessionPage(session.id),
  }))
  const refresh = () => void query.refresh()
  if (session === undefined)
    return (
      <Page title="活动">
        <Loaded query={query} shape="matter" elsewhere={{ word: '看看别的活动', run: toActivities }}>
          {() => null}
        </Loaded>
      </Page>
    )
  return <SessionBody key={session.id} session={session} refresh={refresh} />
}
