import { getErrand } from '@shared/errands/contract'
import Taro, { useRouter } from '@tarojs/taro'
import { useQuery } from '../../call/use-query'
import { Loaded } from '../../ui/loaded'
import { DeskPage } from '../wide/desk-page'
import { ErrandActions } from './errand-actions'
import { WholeErrand } from './whole-errand'
import './errand.css'

/** One errand as the desk sees it: who has it, what they said, what can be done. */
export default function DeskErrand() {
  const { id = '' } = useRouter().params
  const query = useQuery(getErrand, { id }, { isKept: false })
  const onDone = () => void query.refresh()
  return (
    <DeskPage
      title="一件跑腿"
      ground="own"
      dock={'output' in query ? <ErrandActions errand={query.output} onDone={onDone} /> : undefined}
      offlineWords="没有网络，写的都存在手机里"
    >
      <Loaded
        query={query}
        shape="matter"
        elsewhere={{ word: '回跑腿', run: () => void Taro.redirectTo({ url: '/desk/errands/index' }) }}
      >
        {(errand) => <WholeErrand errand={errand} onDone={onDone} />}
      </Loaded>
    </DeskPage>
  )
}
