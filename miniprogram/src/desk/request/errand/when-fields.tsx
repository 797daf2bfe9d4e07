import { minutesWords } from '@shared/errands/words'
import { sayMinute } from '@shared/kernel/time'
import { View } from '@tarojs/components'
import { Field } from '../../../ui/field'
import { Options } from '../../../ui/options'
import type { PartProps } from './draft'

const lengths = [10, 15, 20, 30, 60, 90, 120, 180, 240] as const
const days = [
  { value: '0', word: '今天' },
  { value: '1', word: '明天' },
  { value: '2', word: '后天' },
] as const
/** The hours at which people are out: minutes after midnight. */
const hours = [8, 8.5, 9, 10, 11, 12, 14, 15, 16, 17, 18, 20].map((hour) => hour * 60)
const clock = hours.map((minute) => ({ value: String(minute), word: sayMinute(minute) }))

/** How long it takes, and by when. */
export function WhenFields({ draft: { value, change } }: PartProps) {
  return (
    <>
      <Field label="大约要多久">
        <Options
          label="大约要多久"
          options={lengths.map((one) => ({ value: String(one), word: minutesWords(one) }))}
          value={textOf(value.minutes)}
          onChange={(chosen) => change({ minutes: Number(chosen) })}
        />
      </Field>
      <Field label="几点之前">
        <View className="stack">
          <Options
            label="哪天"
            options={days}
            value={days.find((day) => day.value === String(value.day))?.value}
            onChange={(chosen) => change({ day: Number(chosen) })}
          />
          <Options
            label="几点之前"
            columns={4}
            options={clock}
            value={textOf(value.endMinute)}
            onChange={(chosen) => change({ endMinute: Number(chosen) })}
          />
        </View>
      </Field>
      <Field label="几点以后" extra="约好钟点的才选">
        <Options
          label="几点以后"
          columns={4}
          options={[{ value: 'any', word: '都行' }, ...clock]}
          value={textOf(value.startMinute) ?? 'any'}
          onChange={(chosen) => change({ startMinute: chosen === 'any' ? undefined : Number(chosen) })}
        />
      </Field>
    </>
  )
}

function textOf(minutes: number | undefined): string | undefined {
  return minutes === undefined ? undefined : String(minutes)
}
