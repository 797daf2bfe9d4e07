import { getMe } from '@shared/people/contract'
import { stationsOf } from '@shared/people/rules'
import { useQuery } from '../../call/use-query'
import { Empty } from '../../ui/empty'
import { Loaded } from '../../ui/loaded'
import { DeskPage } from '../wide/desk-page'
import { TimeBox } from './time-box'

/** 时间宝盒 at the desk: what waits to be fetched, what stands on the shelf. */
export default function RewardsPage() {
  const me = useQuery(getMe, {}, { isKept: false })
  const stationId = 'output' in me ? stationsOf(me.output.posts, ['worker', 'head'])[0] : undefined
  if (stationId !== undefined) return <TimeBox stationId={stationId} />
  return (
    <DeskPage title="时间宝盒">
      <Loaded query={me} shape="rows">
        {() => <Empty sentence="这里是社工站的人看的" words="收到邀请码的话，在“我的”里填一下。" />}
      </Loaded>
    </DeskPage>
  )
}
