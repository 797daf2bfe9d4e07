import { addNeed } from '@shared/volunteers/contract'
import { courses, skills } from '@shared/volunteers/model'
import { NEED_TITLE_MAX } from '@shared/volunteers/need-model'
import { courseWords, skillWords } from '@shared/volunteers/words'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { useCommand } from '../../call/use-command'
import { useDraft } from '../../call/use-draft'
import { CommunitySheet } from '../../place/community-sheet'
import { Send } from '../../matter/send'
import { Button } from '../../ui/button'
import { Field } from '../../ui/field'
import { Note } from '../../ui/note'
import { Options } from '../../ui/options'
import { Plate } from '../../ui/plate'
import { Sheet } from '../../ui/sheet'
import { TextArea } from '../../ui/text-area'
import { TextInput } from '../../ui/text-input'
import { say } from '../../ui/toast'
import { FreeTimesField } from '../../volunteering/free-times-field'
import { emptyNeed, missingOf, NeedDraft, toNeed } from './new-need-draft'

const WORDS_MAX = 120
const minutes = (['30', '60', '90', '120'] as const).map((value) => ({ value, word: `${value} 分钟` }))
const often = [
  { value: 'weekly', word: '每周' },
  { value: 'once', word: '就一次' },
] as const
const inside = [
  { value: 'inside', word: '进家门' },
  { value: 'outside', word: '不进家门' },
] as const
const skillOptions = skills.map((value) => ({ value, word: skillWords[value] }))
const courseOptions = [
  { value: 'none', word: '不用' } as const,
  ...courses.map((value) => ({ value, word: courseWords[value] })),
]

interface NewNeedSheetProps {
  readonly onDone: () => void
  readonly onClose: () => void
}

/** What an elder would like somebody for. It stays while it is being written. */
export function NewNeedSheet({ onDone, onClose }: NewNeedSheetProps) {
  const [isChoosing, setChoosing] = useState(false)
  const { value, change, clear } = useDraft('need', NeedDraft, emptyNeed)
  const add = useCommand(addNeed, {
    about: 'need',
    onDone: () => {
      clear()
      say({ words: '写上清单了' })
      onDone()
    },
  })
  if (isChoosing) {
    return (
      <CommunitySheet
        communityCode={value.home.code === '' ? undefined : value.home.code}
        onChoose={(home) => {
          change({ home })
          setChoosing(false)
        }}
        onClose={() => setChoosing(false)}
      />
    )
  }
  return (
    <Sheet title="写一件上清单" onClose={onClose}>
      <View className="stack">
        <Note>志愿者都看得到：不写姓名、门牌和电话。第一次您带着去认门。</Note>
        <Field label="在哪个社区">
          <View className="row between">
            {value.home.code !== '' && <Plate>{value.home.name}</Plate>}
            <Button size="small" onTap={() => setChoosing(true)}>
              {value.home.code === '' ? '选一下' : '换一处'}
            </Button>
          </View>
        </Field>
        <Field label="叫什么">
          <TextInput
            label="叫什么"
            value={value.title}
            max={NEED_TITLE_MAX}
            onChange={(title) => change({ title })}
          />
        </Field>
        <Field label="要做什么">
          <TextArea
            label="要做什么"
            value={value.words}
            max={WORDS_MAX}
            placeholder="比如：爱听评书，耳朵有点背，陪着说说话"
            onChange={(words) => change({ words })}
          />
        </Field>
        <Field label="要会什么">
          <Options
            label="要会什么"
            options={skillOptions}
            value={value.skill}
            onChange={(skill) => change({ skill })}
          />
        </Field>
        <Field label="要上过课吗">
          <Options
            label="要上过课吗"
            options={courseOptions}
            value={value.course ?? 'none'}
            onChange={(course) => change({ course: course === 'none' ? undefined : course })}
          />
        </Field>
        <FreeTimesField
          label="什么时候合适"
          extra="点中哪段都行"
          values={value.freeTimes}
          onChange={(freeTimes) => change({ freeTimes })}
        />
        <Field label="多久一次">
          <Options
            label="多久一次"
            columns={2}
            options={often}
            value={value.isWeekly ? 'weekly' : 'once'}
            onChange={(chosen) => change({ isWeekly: chosen === 'weekly' })}
          />
        </Field>
        <Field label="一次多长">
          <Options
            label="一次多长"
            columns={4}
            options={minutes}
            value={value.minutes}
            onChange={(chosen) => change({ minutes: chosen })}
          />
        </Field>
        <Field label="进不进家门" hint="进家门的，没满 18 岁的不会看到可以接">
          <Options
            label="进不进家门"
            columns={2}
            options={inside}
            value={value.needsEntry ? 'inside' : 'outside'}
            onChange={(chosen) => change({ needsEntry: chosen === 'inside' })}
          />
        </Field>
        <Send command={add} word="写上清单" busyWord="正在写…" input={missingOf(value) ?? toNeed(value)} />
      </View>
    </Sheet>
  )
}
