import { channels } from '@shared/funds/codes'
import { recordIncome } from '@shared/funds/contract'
import { WORDS_MAX } from '@shared/funds/model'
import type { DeskFund } from '@shared/funds/views'
import { channelWords } from '@shared/funds/words'
import { PHOTOS_MAX } from '@shared/photos/model'
import { useCommand } from '../../call/use-command'
import { useDraft } from '../../call/use-draft'
import { useNow } from '../../call/use-now'
import { usePhotos } from '../../call/use-photos'
import { Field } from '../../ui/field'
import { Options } from '../../ui/options'
import { PhotoPicker } from '../../ui/photo-picker'
import { Sheet } from '../../ui/sheet'
import { TextInput } from '../../ui/text-input'
import { say } from '../../ui/toast'
import { AmountField } from '../fund/amount-field'
import { DayField } from '../../matter/day-field'
import { Send } from '../../matter/send'
import { earmarkOf, FundFields, fundOf } from './fund-fields'
import { Income, type IncomeDraft, incomeOf, nothingYet } from './income-draft'

const NAME = 'fund-income'
const ways = channels.map((value) => ({ value, word: channelWords[value] }))

interface IncomeSheetProps {
  readonly funds: readonly DeskFund[]
  readonly onDone: () => void
  readonly onClose: () => void
}

/** The first count of money that came in. It is booked once somebody else has counted the same. */
export function IncomeSheet({ funds, onDone, onClose }: IncomeSheetProps) {
  const draft = useDraft(NAME, Income, nothingYet)
  const photos = usePhotos(PHOTOS_MAX, NAME)
  const fund = fundOf(funds, draft.value.fundId)
  const record = useCommand(recordIncome, {
    onDone: () => {
      draft.clear()
      photos.clear()
      say({ words: '记下了，请另一位同事数第二遍' })
      onDone()
    },
  })
  const now = useNow()
  if (fund === undefined) return null
  const { value, change } = draft
  const earmark = earmarkOf(fund, value.earmark)
  const income = incomeOf({ ...value, fundId: fund.id, earmark }, now)
  const blocked = typeof income === 'string' ? income : photos.isSending ? '照片还在传' : undefined
  return (
    <Sheet title="记一笔收入" words="您数第一遍，另一位同事再数一遍，一样才入账。" onClose={onClose}>
      <FundFields funds={funds} fund={fund} earmark={earmark} isOut={false} onChange={change} />
      <Field label="怎么来的">
        <Options
          label="怎么来的"
          options={ways}
          value={value.channel}
          onChange={(channel) => change({ channel })}
        />
      </Field>
      <PaperFields draft={draft} />
      <Field label="单据的照片" extra={`可不拍，最多 ${String(PHOTOS_MAX)} 张`}>
        <PhotoPicker photos={photos} max={PHOTOS_MAX} />
      </Field>
      <Send
        word="数好了，记下"
        busyWord="正在记…"
        command={record}
        input={blocked ?? (typeof income === 'string' ? income : { ...income, photoIds: [...photos.ids] })}
      />
    </Sheet>
  )
}

/** What stands on the paper. */
function PaperFields({ draft: { value, change } }: { readonly draft: IncomeDraft }) {
  return (
    <>
      <Field label="写一句来处" hint="人人都看得到，写活动、写单位，不写人名">
        <TextInput
          label="写一句来处"
          value={value.words}
          max={WORDS_MAX}
          placeholder="比如：悦汇城义卖"
          onChange={(words) => change({ words })}
        />
      </Field>
      <AmountField label="数出来是多少" value={value.amount} onChange={(amount) => change({ amount })} />
      <Field label="单据号码" hint="同一张单子只记得进去一次">
        <TextInput label="单据号码" value={value.slip} onChange={(slip) => change({ slip })} />
      </Field>
      <DayField kind="past" label="哪天收到的" value={value.day} onChange={(day) => change({ day })} />
    </>
  )
}
