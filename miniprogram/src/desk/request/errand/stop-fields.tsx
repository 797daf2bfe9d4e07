import { STOPS_MAX } from '@shared/errands/model'
import { View } from '@tarojs/components'
import { Button } from '../../../ui/button'
import { Field } from '../../../ui/field'
import { Link } from '../../../ui/link'
import { Options } from '../../../ui/options'
import { TextInput } from '../../../ui/text-input'
import type { PartProps } from './draft'

const PLACE_MAX = 30
const HINT_MAX = 60
const entries = [
  { value: 'no', word: '不用，交到门口' },
  { value: 'yes', word: '要进门' },
] as const

/** Where to go before the door, and whether through it. */
export function StopFields({ draft: { value, change } }: PartProps) {
  const { steps, needsEntry } = value
  const edit = (at: number, part: Partial<(typeof steps)[number]>) =>
    change({ steps: steps.map((stop, index) => (index === at ? { ...stop, ...part } : stop)) })
  const remove = (at: number) => change({ steps: steps.filter((_, index) => index !== at) })
  return (
    <>
      <Field label="先去哪里" extra="可不写，最后一站总是居民的门口">
        <View className="stack">
          {steps.map((stop, at) => (
            <View key={at} className="stack">
              <TextInput
                label={`第 ${at + 1} 站去哪里`}
                value={stop.place}
                max={PLACE_MAX}
                placeholder="比如 社区医院，1 楼药房"
                onChange={(place) => edit(at, { place })}
              />
              <TextInput
                label={`第 ${at + 1} 站做什么`}
                value={stop.hint}
                max={HINT_MAX}
                placeholder="可不写。比如 报“枫林站代取”"
                onChange={(hint) => edit(at, { hint })}
              />
              <View className="row">
                <Link label={`去掉第 ${at + 1} 站`} onTap={() => remove(at)}>
                  去掉这一站
                </Link>
              </View>
            </View>
          ))}
          {steps.length < STOPS_MAX && (
            <Button icon="pin" onTap={() => change({ steps: [...steps, { place: '', hint: '' }] })}>
              加一站
            </Button>
          )}
        </View>
      </Field>
      <Field label="要不要进门">
        <Options
          label="要不要进门"
          columns={2}
          options={entries}
          value={needsEntry === undefined ? undefined : needsEntry ? 'yes' : 'no'}
          onChange={(chosen) => change({ needsEntry: chosen === 'yes' })}
        />
      </Field>
    </>
  )
}
