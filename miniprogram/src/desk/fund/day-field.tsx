import { useNow } from '../../call/use-now'
import { sayDay } from '../../matter/entry-said'
import { Field } from '../../ui/field'
import { TextInput } from '../../ui/text-input'
import { pastDay } from './past-day'

interface DayFieldProps {
  readonly label: string
  readonly value: string
  readonly onChange: (value: string) => void
}

/** A day that has been; said back, so that 11.6 is not taken for another year. */
export function DayField({ label, value, onChange }: DayFieldProps) {
  const day = pastDay(value, useNow())
  const isWrong = value.trim().length > 2 && day === undefined
  return (
    <Field
      label={label}
      hint={day === undefined ? undefined : `${day.slice(0, 4)} 年 ${sayDay(day)}`}
      wrong={isWrong ? '写月和日，比如 11.6' : undefined}
    >
      <TextInput label={label} value={value} max={10} placeholder="比如 今天、11.6" onChange={onChange} />
    </Field>
  )
}
