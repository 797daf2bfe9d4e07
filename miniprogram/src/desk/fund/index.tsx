import { listStationFunds } from '@shared/funds/contract'
import Taro, { useRouter } from '@tarojs/taro'
import { useQuery } from '../../call/use-query'
import { Empty } from '../../ui/empty'
import { Loaded } from '../../ui/loaded'
import { DeskPage } from '../wide/desk-page'
import { FundBooks } from './fund-books'
import './fund.css'

/** One fund at the desk: its earmarks, every entry, what is closed. */
export default function DeskFundPage() {
  const { id } = useRouter().params
  const query = useQuery(listStationFunds, {}, { isKept: false })
  const one = 'output' in query ? query.output.funds.find((fund) => fund.id === id) : undefined
  return (
    <DeskPage title="一个基金" offlineWords="没有网络，写的都存在手机里">
      <Loaded
        query={query}
        shape="rows"
        isEmpty={() => one === undefined}
        empty={
          <Empty
            art="door"
            sentence="没有找到这个基金"
            words="可能不是您这个站的。"
            step={{ word: '回基金', run: () => void Taro.redirectTo({ url: '/desk/funds/index' }) }}
          />
        }
      >
        {() => one && <FundBooks key={one.id} fund={one} onDone={() => void query.refresh()} />}
      </Loaded>
    </DeskPage>
  )
}
