import { changeCourse, publishCourse } from '@shared/courses/contract'
import type { WholeLesson } from '@shared/courses/views'
import { monthsWords } from '@shared/courses/words'
import type { Course } from '@shared/volunteers/model'
import { courseWords } from '@shared/volunteers/words'
import { View } from '@tarojs/components'
import { useCommand } from '../../call/use-command'
import { useDraft } from '../../call/use-draft'
import { Button } from '../../ui/button'
import { Field } from '../../ui/field'
import { Head } from '../../ui/head'
import { Note } from '../../ui/note'
import { Options } from '../../ui/options'
import { Refused } from '../../ui/refused'
import { TextInput } from '../../ui/text-input'
import { say } from '../../ui/toast'
import { contentOf, CourseDraft, type CourseDrafting, draftOf, missing } from './draft'
import { QuestionFields } from './question-fields'
import { SectionFields } from './section-fields'

interface CourseFormProps {
  readonly stationId: string
  /** Absent: a new one. */
  readonly lesson: WholeLesson | undefined
  /** What the station does not teach yet. */
  readonly free: readonly Course[]
  readonly onClose: () => void
}

/** Text, questions, and how long it counts. What is written stays until it is up. */
export function CourseForm({ stationId, lesson, free, onClose }: CourseFormProps) {
  const draft = useDraft(`course:${lesson?.id ?? 'new'}`, CourseDraft, draftOf(lesson))
  const { send, command } = useSending(stationId, lesson, draft, onClose)
  const isUp = lesson?.status === 'published'
  return (
    <View>
      <Head
        sentence={lesson === undefined ? '写一门课' : `改${lesson.title}`}
        line={isUp ? '改了以后，正在答的人要看新的；过了的还算数' : '写的会留在手机里，发出去才看得到'}
      />
      <View className="pad stack">
        {lesson === undefined && (
          <Field label="哪门课">
            <Options
              label="哪门课"
              options={free.map((value) => ({ value, word: courseWords[value] }))}
              value={draft.value.course}
              onChange={(course) => draft.change({ course })}
            />
          </Field>
        )}
        <About draft={draft} />
        <SectionFields draft={draft} />
        <QuestionFields draft={draft} />
        <Refused refusal={command.refusal} />
        {command.isUnreachable && <Note tone="warn">网断了，写的都在。连上以后再点一次，只会发一次。</Note>}
        <Button
          tone="primary"
          busyWord={command.isBusy ? '正在发…' : undefined}
          blockedBecause={missing(draft.value)}
          onTap={send}
        >
          {isUp ? '改好了' : '发出去'}
        </Button>
        <Button onTap={onClose}>先放着</Button>
      </View>
    </View>
  )
}

function useSending(
  stationId: string,
  lesson: WholeLesson | undefined,
  draft: CourseDrafting,
  onClose: () => void,
) {
  const done = (words: string) => () => {
    say({ words })
    draft.clear()
    onClose()
  }
  const about = lesson?.id ?? 'new'
  const publish = useCommand(publishCourse, { about, onDone: done('发出去了，志愿者现在就能学') })
  const change = useCommand(changeCourse, { about, onDone: done('改好了') })
  const isChange = lesson?.status === 'published'
  const send = () => {
    const { course } = draft.value
    const content = contentOf(draft.value)
    if (isChange) void change.run({ id: lesson.id, ...content })
    else if (course !== undefined) void publish.run({ stationId, course, ...content })
  }
  return { send, command: isChange ? change : publish }
}

const months = ['6', '12', '24', '36'] as const

function About({ draft }: { readonly draft: CourseDrafting }) {
  const { title, summary, minutes, validMonths, passMark } = draft.value
  return (
    <>
      <Field label="课名">
        <TextInput label="课名" value={title} max={20} onChange={(value) => draft.change({ title: value })} />
      </Field>
      <Field label="给谁学、学了能做什么">
        <TextInput
          label="给谁学、学了能做什么"
          value={summary}
          max={80}
          onChange={(value) => draft.change({ summary: value })}
        />
      </Field>
      <Field label="看几分钟">
        <TextInput
          label="看几分钟"
          kind="phone"
          value={minutes}
          max={3}
          onChange={(value) => draft.change({ minutes: value })}
        />
      </Field>
      <Field label="过了管多久">
        <Options
          label="过了管多久"
          columns={4}
          options={months.map((value) => ({ value, word: monthsWords(Number(value)) }))}
          value={months.find((value) => value === String(validMonths))}
          onChange={(value) => draft.change({ validMonths: Number(value) })}
        />
      </Field>
      <Field label="答对几道算过">
        <TextInput
          label="答对几道算过"
          kind="phone"
          value={passMark}
          max={2}
          onChange={(value) => draft.change({ passMark: value })}
        />
      </Field>
    </>
  )
}
