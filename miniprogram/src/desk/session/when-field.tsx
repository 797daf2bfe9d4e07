import type { SheetView } from '@shared/attendances/views'
import { Options } from '../../ui/options'
import { clockOf } from './by-slot'

const QUARTER_MS = 15 * 60_000

interface WhenFieldProps {
  readonly sheet: Pick<SheetView, 'startsAt' | 'endsAt'>
  /** Undefined: now. */
  readonly value: number | undefined
  readonly onChange: (at: number | undefined) => void
}

/** Now, or a quarter of the hours of the session, as paper has it. */
export function WhenField({ sheet, value, onChange }: WhenFieldProps) {
  const quarters = quartersOf(sheet)
  const options = [
    { value: 'now', word: '现在' },
    ...quarters.map((at) => ({ value: String(at), word: clockOf(at) })),
  ]
  return (
    <Options
      label="什么时候"
      columns={4}
      options={options}
      value={value === undefined ? 'now' : String(value)}
      onChange={(chosen) => onChange(chosen === 'now' ? undefined : Number(chosen))}
    />
  )
}

/** From a quarter before the beginning to a quarter after the end; of a long one every half hour. */
export function quartersOf({ startsAt, endsAt }: WhenFieldProps['sheet']): readonly number[] {
  const step = endsAt - startsAt > 4 * 60 * 60_000 ? 2 * QUARTER_MS : QUARTER_MS
  const first = startsAt - QUARTER_MS
  const count = Math.floor((endsAt + QUARTER_MS - first) / step) + 1
  return Array.from({ length: Math.min(count, 47) }, (_, place) => first + place * step)
}
