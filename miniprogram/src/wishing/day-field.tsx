import { dayOf } from '@shared/kernel/time'
import { sayDay } from '@shared/wishes/words'
import { useNow } from '../call/use-now'
import { Field } from '../ui/field'
import { Options } from '../ui/options'
import { daysToChoose } from './days'

interface DayFieldProps {
  /** The day that stands; it is offered whatever else is. */
  readonly promisedOn: string | undefined
  /** The latest day allowed. */
  readonly until: string | undefined
  readonly value: string | undefined
  readonly onChange: (day: string) => void
}

/** By which day a gift will be at the station. */
export function DayField({ promisedOn, until, value, onChange }: DayFieldProps) {
  const days = daysToChoose({ today: dayOf(useNow()), promisedOn, until })
  return (
    <Field label="哪天前送到站里">
      <Options
        label="哪天前送到站里"
        columns={2}
        options={days.map((day) => ({ value: day, word: sayDay(day) }))}
        value={value}
        onChange={onChange}
      />
    </Field>
  )
}
