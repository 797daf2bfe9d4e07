import { beginOf } from '@shared/kernel/period'
import { sayFullDay, weekdayOf } from '@shared/kernel/time'
import { useNow } from '../call/use-now'
import { Field } from '../ui/field'
import { TextInput } from '../ui/text-input'
import { pastDay, wholeDay } from './typed-day'

interface DayFieldProps {
  readonly label: string
  readonly extra?: string
  /** past: a day that has been, without its year. whole: a day before or after today, with its year. */
  readonly kind: 'past' | 'whole'
  readonly value: string
  readonly onChange: (written: string) => void
}

const kinds = {
  past: { from: 3, wrong: '写月和日，比如 11.6', placeholder: '比如 今天、11.6' },
  whole: { from: 8, wrong: '写年月日，比如 2026-11-08', placeholder: '比如 2026-11-08' },
} as const

/** A day, typed; said back with its year, so that it is not taken for another. */
export function DayField({ label, extra, kind, value, onChange }: DayFieldProps) {
  const now = useNow()
  const { from, wrong, placeholder } = kinds[kind]
  const day = kind === 'past' ? pastDay(value, now) : wholeDay(value)
  const at = day === undefined ? undefined : beginOf(day)
  return (
    <Field
      label={label}
      extra={extra}
      hint={at === undefined ? undefined : `${sayFullDay(at)} ${weekdayOf(at)}`}
      wrong={at === undefined && value.trim().length >= from ? wrong : undefined}
    >
      <TextInput label={label} value={value} max={14} placeholder={placeholder} onChange={onChange} />
    </Field>
  )
}
