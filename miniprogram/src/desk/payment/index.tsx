import { getPayment } from '@shared/funds/contract'
import Taro, { useRouter } from '@tarojs/taro'
import { useQuery } from '../../call/use-query'
import { Loaded } from '../../ui/loaded'
import { DeskPage } from '../wide/desk-page'
import { PaymentActions } from './payment-actions'
import { hasStep } from './steps'
import { WholePayment } from './whole-payment'
import './payment.css'

/** One payment, by its id or by the entry booked from it: everything to know before saying yes, and the one tap that does. */
export default function PaymentPage() {
  const { id = '', entryId } = useRouter().params
  const query = useQuery(getPayment, entryId === undefined ? { id } : { entryId }, { isKept: false })
  const payment = 'output' in query ? query.output : undefined
  return (
    <DeskPage
      title="一笔付款"
      dock={
        payment !== undefined && hasStep(payment) ? (
          <PaymentActions payment={payment} onDone={() => void query.refresh()} />
        ) : undefined
      }
      offlineWords="没有网络，写的都存在手机里"
    >
      <Loaded
        query={query}
        shape="matter"
        elsewhere={{ word: '回付款', run: () => void Taro.redirectTo({ url: '/desk/payments/index' }) }}
      >
        {(shown) => <WholePayment payment={shown} onDone={() => void query.refresh()} />}
      </Loaded>
    </DeskPage>
  )
}
