import { reviewPaymentPhoto } from '@shared/funds/contract'
import type { PaymentView } from '@shared/funds/views'
import { purposeWords } from '@shared/funds/words'
import { exactYuan } from '@shared/kernel/money'
import { View } from '@tarojs/components'
import { open } from '../../call/open'
import { useNow } from '../../call/use-now'
import { Card } from '../../ui/card'
import { Chip, type ChipTone } from '../../ui/chip'
import { Columns } from '../../ui/columns'
import { Facts } from '../../ui/facts'
import { Head } from '../../ui/head'
import { Note } from '../../ui/note'
import { Row } from '../../ui/rows'
import { Section } from '../../ui/section'
import { Trail } from '../../ui/trail'
import { Photos } from '../photos/photos'
import { stageOf } from '../payments/payment-line'
import { stopsOf } from './steps'

const tones = {
  ...{ asked: 'wait', approved: 'on', paid: 'ok' },
  ...{ declined: 'over', withdrawn: 'over', reversed: 'over' },
} satisfies Record<PaymentView['status'], ChipTone>

interface PaymentProps {
  readonly payment: PaymentView
  readonly onDone: () => void
}

/** What, how much, out of which part, what stays afterwards, who asked and who said yes. */
export function WholePayment({ payment, onDone }: PaymentProps) {
  const { words, amountFen, status, fundName, earmarkName, purpose, venue, note, source } = payment
  const now = useNow()
  const whose = venue === undefined ? purposeWords[purpose] : `${purposeWords[purpose]}，${venue}`
  return (
    <View>
      <Head
        chip={<Chip tone={payment.canDecide ? 'you' : tones[status]}>{stageOf(payment)}</Chip>}
        mark={source.kind === 'grant' ? '个案资助' : undefined}
        sentence={`${words}，${exactYuan(amountFen)}\u00a0元`}
        line={whose}
      />
      <Columns isStack>
        <Card>
          <Facts facts={factsOf(payment)} />
          <View className="small mute">{`从${fundName}的“${earmarkName}”付`}</View>
        </Card>
        {note !== undefined && <Note>{`只有批的人看得到：${note}`}</Note>}
        {payment.quotation.length > 0 && (
          <Section title="报价">
            <Photos
              contract={reviewPaymentPhoto}
              id={payment.id}
              photos={payment.quotation}
              onDone={onDone}
            />
          </Section>
        )}
        <Section title="到哪一步了">
          <Card>
            <Trail stops={stopsOf(payment, now)} />
          </Card>
        </Section>
        <Paid payment={payment} onDone={onDone} />
      </Columns>
    </View>
  )
}

/** Before it is put aside: what it takes from the earmark. Afterwards only what it is. */
function factsOf({ amountFen, availableFen, status }: PaymentView) {
  if (status !== 'asked') return [{ words: exactYuan(amountFen), about: '批的数' }]
  return [
    { words: exactYuan(availableFen), about: '现在能动' },
    { words: exactYuan(amountFen), about: '要付' },
    { words: exactYuan(availableFen - amountFen), about: '付完还能动' },
  ]
}

function Paid({ payment: { id, paid }, onDone }: PaymentProps) {
  if (paid === undefined) return null
  return (
    <Section title="凭证">
      <Photos contract={reviewPaymentPhoto} id={id} photos={paid.photos} onDone={onDone} />
      <View className="payment-entry">
        <Card fit="list">
          <Row
            icon="page"
            title="公示里的这一笔"
            words={`付了 ${exactYuan(paid.amountFen)} 元，居民看得到`}
            onTap={() => open(`/fund/entry/index?id=${paid.entryId}`)}
          />
        </Card>
      </View>
    </Section>
  )
}
