import type { DeskFund } from '@shared/funds/views'
import { Field } from '../../ui/field'
import { Options } from '../../ui/options'
import { availableWords, earmarkWords } from './said'

interface FundFieldsProps {
  readonly funds: readonly DeskFund[]
  readonly fund: DeskFund
  /** The key of the earmark. */
  readonly earmark: string
  /** Money goes out: what may be used is said. */
  readonly isOut: boolean
  readonly onChange: (part: { readonly fundId?: string; readonly earmark?: string }) => void
}

/** Which fund, and which part of it. */
export function FundFields({ funds, fund, earmark, isOut, onChange }: FundFieldsProps) {
  const chosen = fund.earmarks.find(({ key }) => key === earmark)
  const hint = chosen && (isOut ? `${availableWords(chosen)}；${earmarkWords(chosen)}` : earmarkWords(chosen))
  return (
    <>
      {funds.length > 1 && (
        <Field label="哪个基金">
          <Options
            label="哪个基金"
            columns={1}
            options={funds.map(({ id, name }) => ({ value: id, word: name }))}
            value={fund.id}
            onChange={(fundId) => onChange({ fundId, earmark: 'general' })}
          />
        </Field>
      )}
      <Field label={isOut ? '从哪个专项付' : '进哪个专项'} hint={hint}>
        <Options
          label={isOut ? '从哪个专项付' : '进哪个专项'}
          columns={2}
          options={fund.earmarks.map(({ key, name }) => ({ value: key, word: name }))}
          value={earmark}
          onChange={(key) => onChange({ earmark: key })}
        />
      </Field>
    </>
  )
}

/** The one that is written about; the first where none was chosen or it is gone. */
export function fundOf(funds: readonly DeskFund[], fundId: string): DeskFund | undefined {
  return funds.find(({ id }) => id === fundId) ?? funds[0]
}

/** The earmark if the fund has it, else the one without a purpose. */
export function earmarkOf(fund: DeskFund, key: string): string {
  return fund.earmarks.some((one) => one.key === key) ? key : 'general'
}
