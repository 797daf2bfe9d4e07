import type { RotaView } from '@shared/duty/contract'
import { Field } from '../../ui/field'
import { Options } from '../../ui/options'

interface WhoFieldProps {
  readonly colleagues: RotaView['colleagues']
  readonly value: string | undefined
  readonly onChange: (accountId: string) => void
}

export function WhoField({ colleagues, value, onChange }: WhoFieldProps) {
  return (
    <Field label="谁来值">
      <Options
        label="谁来值"
        options={colleagues.map(({ accountId, displayName }) => ({ value: accountId, word: displayName }))}
        value={value}
        onChange={onChange}
      />
    </Field>
  )
}
