import type { Mode } from '@shared/activities/model'
import { getStation } from '@shared/network/contract'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { useQuery } from '../../call/use-query'
import { CommunitySheet } from '../../place/community-sheet'
import { Field } from '../../ui/field'
import { Link } from '../../ui/link'
import { Options } from '../../ui/options'
import { TextInput } from '../../ui/text-input'
import { isService, type PartProps } from './draft'

const modes: readonly { value: Mode; word: string }[] = [
  { value: 'spot', word: '大家来' },
  { value: 'either', word: '来不了的上门' },
  { value: 'home', word: '都上门' },
]
const slots = [0, 10, 15, 20, 30, 60].map((minutes) => ({
  value: String(minutes),
  word: minutes === 0 ? '一起来' : `每人 ${String(minutes)} 分钟`,
}))

/** Where it is, and for services whether one comes at a time of one's own. */
export function WhereFields({
  draft: { value, change },
  own,
}: PartProps & { readonly own: string | undefined }) {
  const [isChoosing, setChoosing] = useState(false)
  const code = value.community?.code ?? own
  const station = useQuery(getStation, code === undefined ? undefined : { communityCode: code })
  const name = value.community?.name ?? ('output' in station ? station.output.community.name : undefined)
  return (
    <>
      <Field
        label="在哪里"
        aside={
          <Link onTap={() => setChoosing(true)}>{name === undefined ? '选社区' : `${name}，换一个`}</Link>
        }
      >
        <View className="stack">
          <TextInput
            label="在什么地方"
            value={value.place}
            max={30}
            placeholder="比如 枫林里小花园"
            onChange={(place) => change({ place })}
          />
          <TextInput
            label="下雨改到哪里"
            value={value.rainPlace}
            max={30}
            placeholder="下雨改到哪里，可不写"
            onChange={(rainPlace) => change({ rainPlace })}
          />
        </View>
      </Field>
      {isService(value) && (
        <Field label="怎么来">
          <View className="stack">
            <Options
              label="怎么来"
              options={modes}
              value={value.mode}
              onChange={(mode) => change({ mode })}
            />
            <Options
              label="要不要分时段"
              options={slots}
              value={String(value.slotMinutes)}
              onChange={(minutes) => change({ slotMinutes: Number(minutes) })}
            />
          </View>
        </Field>
      )}
      {isChoosing && (
        <CommunitySheet
          communityCode={code}
          lead="在"
          onChoose={(community) => {
            change({ community: { code: community.code, name: community.name } })
            setChoosing(false)
          }}
          onClose={() => setChoosing(false)}
        />
      )}
    </>
  )
}
