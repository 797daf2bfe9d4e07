import { getMe } from '@shared/people/contract'
import { isOpen, stationsOf } from '@shared/people/rules'
import { useQuery } from '../../call/use-query'
import { Empty } from '../../ui/empty'
import { Loaded } from '../../ui/loaded'
import { StationChooser } from '../figures/station-chooser'
import { DeskPage } from '../wide/desk-page'
import { TimeBankOf } from './time-bank-of'
import './timebank.css'

/** 时间银行: the books of the own station, or of one in the own area. */
export default function TimeBankPage() {
  const me = useQuery(getMe, {}, { isKept: false })
  return (
    <DeskPage title="时间银行">
      <Loaded query={me} shape="rows">
        {({ posts }) => {
          const stationId = stationsOf(posts, ['worker', 'head'])[0]
          if (stationId !== undefined) return <TimeBankOf stationId={stationId} />
          const above = posts.find((post) => isOpen(post) && post.role === 'supervisor')
          if (above?.areaCode !== undefined) {
            return (
              <StationChooser
                areaCode={above.areaCode}
                show={({ id }) => <TimeBankOf key={id} stationId={id} />}
              />
            )
          }
          return <Empty sentence="这里是社工站的人看的" words="收到邀请码的话，在“我的”里填一下。" />
        }}
      </Loaded>
    </DeskPage>
  )
}
