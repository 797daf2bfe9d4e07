import { Field } from '../ui/field'
import { TextInput } from '../ui/text-input'

interface Guardian {
  readonly guardianName: string
  readonly guardianPhone: string
}

interface GuardianFieldsProps {
  readonly value: Guardian
  readonly onChange: (changed: Partial<Guardian>) => void
  readonly extra?: string
  readonly hint?: string
}

/** Who says yes for a child, and how to reach her. */
export function GuardianFields({ value, onChange, extra, hint }: GuardianFieldsProps) {
  return (
    <>
      <Field label="监护人怎么称呼" {...(extra && { extra })} {...(hint && { hint })}>
        <TextInput
          label="监护人怎么称呼"
          value={value.guardianName}
          max={12}
          onChange={(guardianName) => onChange({ guardianName })}
        />
      </Field>
      <Field label="监护人的电话">
        <TextInput
          label="监护人的电话"
          kind="phone"
          value={value.guardianPhone}
          max={13}
          onChange={(guardianPhone) => onChange({ guardianPhone })}
        />
      </Field>
    </>
  )
}
