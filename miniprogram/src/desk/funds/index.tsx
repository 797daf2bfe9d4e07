import { listStationFunds } from '@shared/funds/contract'
import { getMe } from '@shared/people/contract'
import { stationsOf } from '@shared/people/rules'
import { useQuery } from '../../call/use-query'
import { Empty } from '../../ui/empty'
import { Loaded } from '../../ui/loaded'
import { DeskPage } from '../wide/desk-page'
import { FundsDesk } from './funds-desk'
import './funds.css'

/** 基金 at the desk: what is there, what waits for a count, what waits for a yes. */
export default function FundsPage() {
  const me = useQuery(getMe, {}, { isKept: false })
  const query = useQuery(listStationFunds, {}, { isKept: false })
  const headOf = 'output' in me ? stationsOf(me.output.posts, ['head'])[0] : undefined
  return (
    <DeskPage title="基金" offlineWords="没有网络，写的都存在手机里">
      <Loaded
        query={query}
        shape="rows"
        isEmpty={({ funds }) => funds.length === 0 && headOf === undefined}
        empty={
          <Empty
            art="bench"
            sentence="站里还没有基金"
            words={'钱由慈善机构保管，站里记账、公示。\n请站长开一个。'}
          />
        }
      >
        {({ funds }) => <FundsDesk funds={funds} headOf={headOf} onDone={() => void query.refresh()} />}
      </Loaded>
    </DeskPage>
  )
}
