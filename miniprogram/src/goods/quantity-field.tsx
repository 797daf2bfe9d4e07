import { Field } from '../ui/field'
import { TextInput } from '../ui/text-input'

interface QuantityFieldProps {
  readonly label: string
  readonly unit: string
  readonly extra?: string | undefined
  readonly value: string
  readonly onChange: (written: string) => void
}

/** How many, in the unit of the item. */
export function QuantityField({ label, unit, extra, value, onChange }: QuantityFieldProps) {
  return (
    <Field label={label} extra={extra ?? `按${unit}数`}>
      <TextInput label={label} kind="phone" value={value} max={6} onChange={onChange} />
    </Field>
  )
}
