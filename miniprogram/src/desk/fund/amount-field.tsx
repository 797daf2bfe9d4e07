import { exactYuan, fenOf } from '@shared/kernel/money'
import { Field } from '../../ui/field'
import { TextInput } from '../../ui/text-input'

interface AmountFieldProps {
  readonly label: string
  readonly value: string
  readonly hint?: string
  readonly onChange: (value: string) => void
}

/** An amount in yuan; what is typed is said back as the books write it. */
export function AmountField({ label, value, hint, onChange }: AmountFieldProps) {
  const amountFen = fenOf(value)
  return (
    <Field
      label={label}
      extra="元"
      wrong={
        value.trim() !== '' && amountFen === undefined ? '写数字，最多两位小数，比如 196 或 98.50' : undefined
      }
      hint={amountFen === undefined ? hint : `记作 ${exactYuan(amountFen)} 元`}
    >
      <TextInput
        label={label}
        kind="money"
        value={value}
        max={13}
        placeholder="比如 196"
        onChange={onChange}
      />
    </Field>
  )
}
