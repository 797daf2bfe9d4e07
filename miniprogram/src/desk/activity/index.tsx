import { getActivity } from '@shared/activities/contract'
import { sessionPage } from '@shared/activities/scene'
import Taro, { useRouter, useShareAppMessage } from '@tarojs/taro'
import { useQuery } from '../../call/use-query'
import { Loaded } from '../../ui/loaded'
import { DeskPage } from '../wide/desk-page'
import { ActivityActions } from './activity-actions'
import { WholeActivity } from './whole-activity'
import './activity.css'

/** One activity as its station sees it: its dates, and what can be changed. */
export default function DeskActivity() {
  const { id = '' } = useRouter().params
  const query = useQuery(getActivity, { id }, { isKept: false })
  const onDone = () => void query.refresh()
  const activity = 'output' in query ? query.output : undefined
  const next = activity?.dates.find(({ isAhead }) => isAhead)
  useShareAppMessage(() => ({
    title: activity?.title ?? '附近的活动',
    path: next === undefined ? '/pages/activities/index' : sessionPage(next.sessionId),
  }))
  return (
    <DeskPage
      title="一个活动"
      ground="wall"
      dock={
        next === undefined ? undefined : (
          <ActivityActions id={id} hasMore={hasMore(activity?.dates)} onDone={onDone} />
        )
      }
      offlineWords="没有网络，写的都存在手机里"
    >
      <Loaded
        query={query}
        shape="matter"
        elsewhere={{ word: '回活动', run: () => void Taro.redirectTo({ url: '/desk/activities/index' }) }}
      >
        {(found) => <WholeActivity activity={found} onDone={onDone} />}
      </Loaded>
    </DeskPage>
  )
}

function hasMore(dates: readonly { readonly isAhead: boolean }[] = []): boolean {
  return dates.filter(({ isAhead }) => isAhead).length > 1
}
