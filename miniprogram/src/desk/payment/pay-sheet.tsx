import { payPayment } from '@shared/funds/contract'
import type { PaymentView } from '@shared/funds/views'
import { exactYuan } from '@shared/kernel/money'
import { PHOTOS_MAX } from '@shared/photos/model'
import { useCommand } from '../../call/use-command'
import { useDraft } from '../../call/use-draft'
import { useNow } from '../../call/use-now'
import { usePhotos } from '../../call/use-photos'
import { Field } from '../../ui/field'
import { PhotoPicker } from '../../ui/photo-picker'
import { Sheet } from '../../ui/sheet'
import { TextInput } from '../../ui/text-input'
import { say } from '../../ui/toast'
import { AmountField } from '../fund/amount-field'
import { DayField } from '../../matter/day-field'
import { Send } from '../../matter/send'
import { paidOf, Paying } from './pay-draft'

interface PaySheetProps {
  readonly payment: PaymentView
  readonly onDone: () => void
  readonly onClose: () => void
}

/** Paid by the keeper: booked with number and photo of the voucher. What was not needed goes back. */
export function PaySheet({ payment: { id, words, amountFen }, onDone, onClose }: PaySheetProps) {
  const name = `payment-pay:${id}`
  const draft = useDraft(name, Paying, { amount: String(amountFen / 100), voucher: '', day: '今天' })
  const photos = usePhotos(PHOTOS_MAX, name)
  const { value, change } = draft
  const pay = useCommand(payPayment, {
    about: id,
    onDone: () => {
      draft.clear()
      photos.clear()
      say({ words: '记进账了，公示里也看得到' })
      onDone()
    },
  })
  const paid = paidOf(value, { id, approvedFen: amountFen, now: useNow() })
  const photo = photos.isSending ? '照片还在传' : photos.ids.length === 0 ? '拍一张发票或收据' : undefined
  const blocked = typeof paid === 'string' ? paid : photo
  return (
    <Sheet
      title={`付了：${words}`}
      words={`批的是 ${exactYuan(amountFen)} 元，没用完的放回去。`}
      onClose={onClose}
    >
      <AmountField label="实际付了多少" value={value.amount} onChange={(amount) => change({ amount })} />
      <Field label="发票或收据的号码">
        <TextInput
          label="发票或收据的号码"
          value={value.voucher}
          onChange={(voucher) => change({ voucher })}
        />
      </Field>
      <DayField kind="past" label="哪天付的" value={value.day} onChange={(day) => change({ day })} />
      <Field label="发票或收据的照片" extra={`最多 ${String(PHOTOS_MAX)} 张`} hint="只有站里和督导看得到">
        <PhotoPicker photos={photos} max={PHOTOS_MAX} />
      </Field>
      <Send
        word="记进账"
        busyWord="正在记…"
        command={pay}
        input={blocked ?? (typeof paid === 'string' ? paid : { ...paid, photoIds: [...photos.ids] })}
      />
    </Sheet>
  )
}
