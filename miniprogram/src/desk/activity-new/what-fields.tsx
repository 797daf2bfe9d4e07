import { activityKinds } from '@shared/activities/model'
import { activityKindWords } from '@shared/activities/plan-words'
import { courses } from '@shared/volunteers/model'
import { courseWords } from '@shared/volunteers/words'
import { View } from '@tarojs/components'
import type { Photos } from '../../call/use-photos'
import { Field } from '../../ui/field'
import { Options } from '../../ui/options'
import { PhotoPicker } from '../../ui/photo-picker'
import { TextArea } from '../../ui/text-area'
import { TextInput } from '../../ui/text-input'
import type { PartProps } from './draft'

/** What it is, with whom, and how it looks. */
export function WhatFields({ draft: { value, change }, photos }: PartProps & { readonly photos: Photos }) {
  return (
    <>
      <Field label="叫什么" isMain>
        <TextInput
          label="叫什么"
          value={value.title}
          max={16}
          placeholder="比如 树下义剪"
          onChange={(title) => change({ title })}
        />
      </Field>
      <Field label="哪一种">
        <Options
          label="哪一种"
          options={activityKinds.map((kind) => ({ value: kind, word: activityKindWords[kind] }))}
          value={value.kind}
          onChange={(kind) => change({ kind })}
        />
      </Field>
      {value.kind === 'training' && (
        <Field label="上完算学过哪门课" extra="核对到场以后记上">
          <Options
            label="上完算学过哪门课"
            options={[
              { value: 'none', word: '不算课' },
              ...courses.map((course) => ({ value: course, word: courseWords[course] })),
            ]}
            value={value.grants ?? 'none'}
            onChange={(chosen) => change({ grants: courses.find((course) => course === chosen) })}
          />
        </Field>
      )}
      <Field label="说给大家听">
        <View className="stack">
          <TextArea
            label="说给大家听"
            value={value.words}
            max={300}
            placeholder="要带什么，怎么来。电话不用写，站里的号码会写在旁边"
            onChange={(words) => change({ words })}
          />
          <TextInput
            label="和谁一起办"
            value={value.partners}
            max={60}
            placeholder="和谁一起办，可不写。几家用顿号隔开"
            onChange={(partners) => change({ partners })}
          />
        </View>
      </Field>
      <Field label="照片" extra="可不放，不放就用画好的图">
        <PhotoPicker photos={photos} max={1} />
      </Field>
    </>
  )
}
