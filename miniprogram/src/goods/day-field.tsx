import { beginOf } from '@shared/kernel/period'
import { sayFullDay, weekdayOf } from '@shared/kernel/time'
import { Field } from '../ui/field'
import { TextInput } from '../ui/text-input'
import { dayIn } from './said'

interface DayFieldProps {
  readonly label: string
  readonly extra?: string
  readonly value: string
  readonly onChange: (written: string) => void
}

/** A day with its year, typed; the page says it back. */
export function DayField({ label, extra, value, onChange }: DayFieldProps) {
  const day = dayIn(value)
  return (
    <Field
      label={label}
      extra={extra}
      hint={day === undefined ? undefined : `${sayFullDay(beginOf(day))} ${weekdayOf(beginOf(day))}`}
      wrong={value.length >= 8 && day === undefined ? '写年月日，比如 2026-11-08' : undefined}
    >
      <TextInput label={label} value={value} max={14} placeholder="比如 2026-11-08" onChange={onChange} />
    </Field>
  )
}
