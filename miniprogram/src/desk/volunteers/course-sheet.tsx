import { recordCourse, type VolunteerRow } from '@shared/volunteers/contract'
import { type Course, courses } from '@shared/volunteers/model'
import { courseWords } from '@shared/volunteers/words'
import { momentOn } from '@shared/kernel/time'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { useCommand } from '../../call/use-command'
import { useNow } from '../../call/use-now'
import { Button } from '../../ui/button'
import { Field } from '../../ui/field'
import { Note } from '../../ui/note'
import { Options } from '../../ui/options'
import { Refused } from '../../ui/refused'
import { Sheet } from '../../ui/sheet'
import { say } from '../../ui/toast'

/** Days a course counts. */
const lasts = [
  { value: '182', word: '半年' },
  { value: '365', word: '一年' },
  { value: '730', word: '两年' },
] as const

interface CourseSheetProps {
  readonly volunteer: VolunteerRow
  readonly onDone: () => void
  readonly onClose: () => void
}

/** Passed; the same course again moves its end. */
export function CourseSheet({ volunteer: { id, displayName }, onDone, onClose }: CourseSheetProps) {
  const [course, setCourse] = useState<Course>()
  const [days, setDays] = useState<(typeof lasts)[number]['value']>('365')
  const now = useNow()
  const record = useCommand(recordCourse, {
    about: id,
    onDone: () => {
      say({ words: '记上了' })
      onDone()
    },
  })
  const send = () => {
    if (course !== undefined) void record.run({ id, course, until: momentOn(now, Number(days), 0) })
  }
  return (
    <Sheet title={`${displayName}学完了什么`} onClose={onClose}>
      <Field label="哪门课">
        <Options
          label="哪门课"
          columns={2}
          options={courses.map((value) => ({ value, word: courseWords[value] }))}
          value={course}
          onChange={setCourse}
        />
      </Field>
      <Field label="管多久">
        <Options label="管多久" options={lasts} value={days} onChange={setDays} />
      </Field>
      <View className="stack">
        <Refused refusal={record.refusal} />
        {record.isUnreachable && <Note tone="warn">网断了。连上以后再点一次就好。</Note>}
        <Button
          tone="primary"
          busyWord={record.isBusy ? '正在记…' : undefined}
          blockedBecause={course === undefined ? '先选一门课' : undefined}
          onTap={send}
        >
          记上
        </Button>
      </View>
    </Sheet>
  )
}
