import type { DeskFund } from '@shared/funds/views'
import type { Draft } from '../../call/use-draft'
import { Field } from '../../ui/field'
import { Options } from '../../ui/options'
import { AmountField } from '../fund/amount-field'
import { availableWords } from '../funds/said'
import { type AskedDraft, fitting } from './ask-draft'

interface MoneyFieldsProps {
  readonly funds: readonly DeskFund[]
  readonly fund: DeskFund
  /** The key of the part it comes from. */
  readonly earmark: string
  readonly draft: Draft<AskedDraft>
}

/** Which money, and how much at the most. Parts that pay for others are not offered. */
export function MoneyFields({ funds, fund, earmark, draft: { value, change } }: MoneyFieldsProps) {
  const parts = fitting(fund, value.audience)
  const chosen = parts.find(({ key }) => key === earmark)
  return (
    <>
      {funds.length > 1 && (
        <Field label="哪个基金">
          <Options
            label="哪个基金"
            columns={1}
            options={funds.map(({ id, name }) => ({ value: id, word: name }))}
            value={fund.id}
            onChange={(fundId) => change({ fundId, earmark: '' })}
          />
        </Field>
      )}
      <Field label="从哪个专项付" hint={chosen && availableWords(chosen)}>
        <Options
          label="从哪个专项付"
          columns={2}
          options={parts.map(({ key, name }) => ({ value: key, word: name }))}
          value={chosen?.key}
          onChange={(key) => change({ earmark: key })}
        />
      </Field>
      <AmountField
        label="最多花多少"
        value={value.ceiling}
        hint="报价不能超过这个数"
        onChange={(ceiling) => change({ ceiling })}
      />
    </>
  )
}
