import { Field } from '../../ui/field'
import { TextInput } from '../../ui/text-input'

interface Person {
  readonly calledName: string
  readonly phone: string
}

interface PersonFieldsProps {
  /** 家里大人, 紧急联系人 */
  readonly who: string
  readonly hint: string
  readonly extra?: string
  readonly person: Person
  readonly wrong: (field: 'calledName' | 'phone') => string | undefined
  readonly onChange: (part: Partial<Person>) => void
}

/** Somebody to ring. */
export function PersonFields({ who, hint, extra, person, wrong, onChange }: PersonFieldsProps) {
  return (
    <>
      <Field label={`${who}的姓名`} hint={hint} wrong={wrong('calledName')} extra={extra}>
        <TextInput
          label={`${who}的姓名`}
          value={person.calledName}
          max={12}
          onChange={(calledName) => onChange({ calledName })}
        />
      </Field>
      <Field label={`${who}的电话`} wrong={wrong('phone')}>
        <TextInput
          label={`${who}的电话`}
          kind="phone"
          value={person.phone}
          max={13}
          onChange={(phone) => onChange({ phone })}
        />
      </Field>
    </>
  )
}
