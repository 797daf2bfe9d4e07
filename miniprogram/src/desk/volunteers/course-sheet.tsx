import { recordCourse, type VolunteerRow } from '@shared/volunteers/contract'
import { type Course, courses } from '@shared/volunteers/model'
import { courseWords } from '@shared/volunteers/words'
import { momentOn } from '@shared/kernel/time'
import { useState } from 'react'
import { useCommand } from '../../call/use-command'
import { useNow } from '../../call/use-now'
import { Send } from '../../matter/send'
import { Field } from '../../ui/field'
import { Options } from '../../ui/options'
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
      <Send
        command={record}
        word="记上"
        busyWord="正在记…"
        input={course === undefined ? '先选一门课' : { id, course, until: momentOn(now, Number(days), 0) }}
      />
    </Sheet>
  )
}
