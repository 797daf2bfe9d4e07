import { invitedPage, sessionInScene, sessionPage } from '@shared/activities/scene'
import { getSession } from '@shared/activities/sign-up-contract'
import type { SessionView } from '@shared/activities/sign-up-views'
import Taro, { useRouter, useShareAppMessage } from '@tarojs/taro'
import { useQuery } from '../../call/use-query'
import { Loaded } from '../../ui/loaded'
import { Page } from '../../ui/page'
import { SessionBody } from './session-body'
import { inviteIn } from './tell-them'
import './activity.css'

const toActivities = () => void Taro.switchTab({ url: '/pages/activities/index' })

/** One date of an activity: what it is, how full it is, and signing up for it. A link, a card or a poster opens it. */
export default function ActivityPage() {
  const { id, scene, also } = useRouter(true).params
  const sessionId = id ?? sessionInScene(scene)
  const query = useQuery(getSession, { id: sessionId ?? '' }, { isKept: false })
  const session = 'output' in query ? query.output : undefined
  useShareAppMessage(({ target }) => ({
    title: session?.title ?? '社工站的活动',
    path: session === undefined ? '/pages/activities/index' : sharedPage(session, target),
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
  return <SessionBody key={session.id} session={session} invite={also} refresh={refresh} />
}

/** The card to the one who was signed up carries her invitation; any other only leads here. */
function sharedPage({ id, entries }: SessionView, target: unknown): string {
  const invite = inviteIn(entries, target)
  return invite === undefined ? sessionPage(id) : invitedPage(id, invite)
}
