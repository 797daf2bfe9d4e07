import { previewWords, repeatWords, seriesWords } from '@shared/activities/plan-words'
import { repeats } from '@shared/activities/series'
import { View } from '@tarojs/components'
import type { Draft } from '../../call/use-draft'
import { useNow } from '../../call/use-now'
import { Field } from '../../ui/field'
import { Note } from '../../ui/note'
import { Options } from '../../ui/options'
import { Several } from '../../ui/several'
import { TextInput } from '../../ui/text-input'
import { seriesOf, type WhenDraft } from './draft'
import { dayIn, sayDay } from './said-times'

const weekdays = ['一', '二', '三', '四', '五', '六', '日'].map((word, at) => ({
  value: String(at + 1),
  word: `周${word}`,
}))
const lengths = [
  { value: '4', word: '一个月' },
  { value: '12', word: '三个月' },
  { value: '26', word: '半年' },
  { value: '51', word: '一年' },
] as const
const off = [
  { value: 'yes', word: '放假不排' },
  { value: 'no', word: '放假也办' },
] as const

/** One date, or how it comes again; the page says back what that comes to. */
export function WhenFields({
  draft: { value, change },
}: {
  readonly draft: Pick<Draft<WhenDraft>, 'value' | 'change'>
}) {
  const now = useNow()
  const day = dayIn(value.day, now)
  const series = seriesOf(value, now)
  const hasWeekdays = value.repeat === 'weekly' || value.repeat === 'biweekly'
  return (
    <>
      <Field
        label={value.repeat === 'once' ? '哪天' : '从哪天起'}
        hint={day === undefined ? undefined : sayDay(day)}
        wrong={
          value.day !== '' && value.day.length > 2 && day === undefined ? '写月和日，比如 3.8' : undefined
        }
      >
        <TextInput
          label="哪天"
          value={value.day}
          max={8}
          placeholder="比如 3.8"
          onChange={(written) => change({ day: written })}
        />
      </Field>
      <Field label="几点到几点">
        <View className="activity-pair">
          <TextInput
            label="从几点"
            value={value.start}
            max={6}
            placeholder="9:00"
            onChange={(start) => change({ start })}
          />
          <TextInput
            label="到几点"
            value={value.end}
            max={6}
            placeholder="11:30"
            onChange={(end) => change({ end })}
          />
        </View>
      </Field>
      <Field label="办几次">
        <View className="stack">
          <Options
            label="办几次"
            columns={4}
            options={repeats.map((repeat) => ({ value: repeat, word: repeatWords[repeat] }))}
            value={value.repeat}
            onChange={(repeat) => change({ repeat })}
          />
          {hasWeekdays && (
            <Several
              label="周几"
              columns={3}
              options={weekdays}
              values={value.weekdays.map(String)}
              onChange={(chosen) => change({ weekdays: chosen.map(Number) })}
            />
          )}
          {value.repeat !== 'once' && (
            <>
              <Options
                label="排多久"
                columns={4}
                options={lengths}
                value={lengths.find((one) => one.value === String(value.weeks))?.value}
                onChange={(weeks) => change({ weeks: Number(weeks) })}
              />
              <Options
                label="放假那天"
                columns={2}
                options={off}
                value={value.skipsHolidays ? 'yes' : 'no'}
                onChange={(chosen) => change({ skipsHolidays: chosen === 'yes' })}
              />
            </>
          )}
          {series !== undefined && (
            <Note icon="calendar">{`${seriesWords(series)}。${previewWords(series)}。`}</Note>
          )}
        </View>
      </Field>
    </>
  )
}
