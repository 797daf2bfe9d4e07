import { View } from '@tarojs/components'
import { useState } from 'react'
import { Field } from '../../ui/field'
import { Link } from '../../ui/link'
import { Options } from '../../ui/options'
import type { PartProps } from './draft'

const DAY = 24 * 60
const opens = [
  { value: '7', word: '一周前' },
  { value: '14', word: '两周前' },
  { value: '30', word: '一个月前' },
] as const
const closes = [
  { value: '0', word: '到开始' },
  { value: '60', word: '前 1 小时' },
  { value: String(DAY), word: '前一天' },
] as const
const withdraws = [
  { value: '60', word: '前 1 小时' },
  { value: String(DAY / 2), word: '前半天' },
  { value: String(DAY), word: '前一天' },
] as const
const answers = [
  { value: '0', word: '不用' },
  { value: '120', word: '2 小时里' },
  { value: String(DAY), word: '一天里' },
] as const

type Rule = 'opensDaysBefore' | 'closesMinutesBefore' | 'withdrawMinutesBefore' | 'answerMinutes'
const rules: readonly {
  readonly name: Rule
  readonly label: string
  readonly options: readonly { readonly value: string; readonly word: string }[]
}[] = [
  { name: 'opensDaysBefore', label: '什么时候开始报名', options: opens },
  { name: 'closesMinutesBefore', label: '报到什么时候', options: closes },
  { name: 'withdrawMinutesBefore', label: '什么时候前能自己退', options: withdraws },
  { name: 'answerMinutes', label: '候补轮到了要不要回话', options: answers },
]

/** When one signs up and steps back: most leave it as it is. */
export function RuleFields({ draft: { value, change } }: PartProps) {
  const [isOpen, setOpen] = useState(false)
  if (!isOpen) {
    return (
      <View className="row activity-rules">
        <Link onTap={() => setOpen(true)}>报名的规矩，想改点这里</Link>
      </View>
    )
  }
  return (
    <>
      {rules.map(({ name, label, options }) => (
        <Field key={name} label={label}>
          <Options
            label={label}
            options={options}
            value={String(value[name])}
            onChange={(chosen) => change({ [name]: Number(chosen) })}
          />
        </Field>
      ))}
    </>
  )
}
