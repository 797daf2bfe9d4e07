import { getMe } from '@shared/people/contract'
import { stationsOf } from '@shared/people/rules'
import { useQuery } from '../../call/use-query'
import { Empty } from '../../ui/empty'
import { Loaded } from '../../ui/loaded'
import { DeskPage } from '../wide/desk-page'
import { Codes } from './codes'

/** 场所码: the codes of the station's doors and stops, and their posters. */
export default function CodesPage() {
  const me = useQuery(getMe, {}, { isKept: false })
  const stationId = 'output' in me ? stationsOf(me.output.posts, ['worker', 'head'])[0] : undefined
  if (stationId !== undefined) return <Codes stationId={stationId} />
  return (
    <DeskPage title="场所码">
      <Loaded query={me} shape="rows">
        {() => <Empty sentence="这里是社工站的人看的" words="收到邀请码的话，在“我的”里填一下。" />}
      </Loaded>
    </DeskPage>
  )
}
