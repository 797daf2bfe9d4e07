import { askPayment } from '@shared/funds/contract'
import { WORDS_MAX } from '@shared/funds/model'
import type { DeskFund } from '@shared/funds/views'
import { purposeWords } from '@shared/funds/words'
import { PHOTOS_MAX } from '@shared/photos/model'
import { useCommand } from '../../call/use-command'
import { useDraft } from '../../call/use-draft'
import { usePhotos } from '../../call/use-photos'
import { Field } from '../../ui/field'
import { Options } from '../../ui/options'
import { PhotoPicker } from '../../ui/photo-picker'
import { Sheet } from '../../ui/sheet'
import { TextArea } from '../../ui/text-area'
import { TextInput } from '../../ui/text-input'
import { say } from '../../ui/toast'
import { AmountField } from '../fund/amount-field'
import { Send } from '../../matter/send'
import { Asked, askedOf, nothingYet } from './ask-draft'
import { earmarkOf, FundFields, fundOf } from './fund-fields'
import { payableOf } from './said'

const NAME = 'fund-ask'
const NOTE_MAX = 200

interface AskSheetProps {
  readonly funds: readonly DeskFund[]
  readonly onDone: () => void
  readonly onClose: () => void
}

/** Asks for a payment: what, how much, from which part. Two others have to say yes. */
export function AskSheet({ funds, onDone, onClose }: AskSheetProps) {
  const draft = useDraft(NAME, Asked, nothingYet)
  const photos = usePhotos(PHOTOS_MAX, NAME)
  const { value, change } = draft
  const fund = fundOf(funds, value.fundId)
  const ask = useCommand(askPayment, {
    onDone: () => {
      draft.clear()
      photos.clear()
      say({ words: '提了，两位同事批了就能付' })
      onDone()
    },
  })
  if (fund === undefined) return null
  const key = earmarkOf(fund, value.earmark)
  const earmark = fund.earmarks.find((one) => one.key === key)
  const payable = earmark === undefined ? [] : payableOf(fund, earmark)
  const asked = askedOf(value, fund, key)
  const blocked = typeof asked === 'string' ? asked : photos.isSending ? '照片还在传' : undefined
  return (
    <Sheet title="请一笔款" words="要两位同事批，不能是您自己，其中一位是站长或督导。" onClose={onClose}>
      <FundFields funds={funds} fund={fund} earmark={key} isOut onChange={change} />
      <Field
        label="用在哪里"
        hint={fund.venue === undefined ? '场馆的花费只能从它自己的基金里付' : undefined}
      >
        <Options
          label="用在哪里"
          options={payable.map((one) => ({ value: one, word: purposeWords[one] }))}
          value={value.purpose}
          onChange={(purpose) => change({ purpose })}
        />
      </Field>
      <Field label="要买什么、做什么" hint="付了以后人人都看得到，不写人名">
        <TextInput
          label="要买什么、做什么"
          value={value.words}
          max={WORDS_MAX}
          placeholder="比如：买 2 个足球"
          onChange={(words) => change({ words })}
        />
      </Field>
      <AmountField label="要多少" value={value.amount} onChange={(amount) => change({ amount })} />
      <Field label="给批的人看的话" extra="可不写" hint="只有批的人看得到">
        <TextArea
          label="给批的人看的话"
          value={value.note}
          max={NOTE_MAX}
          placeholder="比如：孩子们的球破了，问过两家，这家便宜"
          onChange={(note) => change({ note })}
        />
      </Field>
      <Field label="报价的照片" extra={`可不拍，最多 ${String(PHOTOS_MAX)} 张`}>
        <PhotoPicker photos={photos} max={PHOTOS_MAX} />
      </Field>
      <Send
        word="提给同事批"
        busyWord="正在提…"
        command={ask}
        input={blocked ?? (typeof asked === 'string' ? asked : { ...asked, photoIds: [...photos.ids] })}
      />
    </Sheet>
  )
}
