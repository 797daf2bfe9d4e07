import { sayMinute } from '@shared/kernel/time'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { Field } from '../../ui/field'
import { Options } from '../../ui/options'
import type { Hours } from './weeks'

const hour = 60
const usual: readonly Hours[] = [
  { startMinute: 8 * hour, endMinute: 18 * hour },
  { startMinute: 18 * hour, endMinute: 8 * hour },
  { startMinute: 8 * hour, endMinute: 8 * hour },
]
/** The hours at which shifts change. */
const turns = [0, 6, 7, 8, 8.5, 12, 14, 17.5, 18, 20, 21, 22].map((one) => one * hour)

interface HoursFieldProps {
  readonly value: Hours
  readonly onChange: (hours: Hours) => void
}

/** From when to when: one of the usual spans, or two hours of one's own. */
export function HoursField({ value, onChange }: HoursFieldProps) {
  const known = usual.find((one) => keyOf(one) === keyOf(value))
  const [isOwn, setOwn] = useState(known === undefined)
  const all = [...new Set([...turns, value.startMinute, value.endMinute])].sort((a, b) => a - b)
  const options = all.map((minute) => ({ value: String(minute), word: sayMinute(minute) }))
  const choose = (chosen: string) => {
    setOwn(chosen === 'own')
    const span = usual.find((one) => keyOf(one) === chosen)
    if (span !== undefined) onChange(span)
  }
  return (
    <Field label="几点到几点" hint={isOwn && known === undefined ? sayHoursOf(value) : undefined}>
      <Options
        label="几点到几点"
        columns={2}
        options={[
          ...usual.map((one) => ({ value: keyOf(one), word: sayHoursOf(one) })),
          { value: 'own', word: '别的钟点' },
        ]}
        value={isOwn ? 'own' : keyOf(value)}
        onChange={choose}
      />
      {isOwn && (
        <View>
          <View className="rota-plan-part">
            <Field label="从几点">
              <Options
                label="从几点"
                columns={4}
                options={options}
                value={String(value.startMinute)}
                onChange={(minute) => onChange({ ...value, startMinute: Number(minute) })}
              />
            </Field>
          </View>
          <Field label="到几点" hint="比开始早的，就是第二天">
            <Options
              label="到几点"
              columns={4}
              options={options}
              value={String(value.endMinute)}
              onChange={(minute) => onChange({ ...value, endMinute: Number(minute) })}
            />
          </Field>
        </View>
      )}
    </Field>
  )
}

const keyOf = ({ startMinute, endMinute }: Hours) => `${startMinute}-${endMinute}`

function sayHoursOf({ startMinute, endMinute }: Hours): string {
  const next = endMinute > startMinute ? ' ' : '第二天 '
  return `${sayMinute(startMinute)} 到${next}${sayMinute(endMinute)}`
}
