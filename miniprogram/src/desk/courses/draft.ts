import type { publishCourse } from '@shared/courses/contract'
import { OPTIONS_MIN, QUESTIONS_MIN, VALID_MONTHS } from '@shared/courses/model'
import type { WholeLesson } from '@shared/courses/views'
import type { InputOf } from '@shared/kernel/contract'
import { z } from '@shared/kernel/schema'
import { Course } from '@shared/volunteers/model'
import type { Draft } from '../../call/use-draft'

/** What is being written. Options are one a line; figures are as they were typed. */
export const CourseDraft = z.object({
  course: z.optional(Course),
  title: z.string(),
  summary: z.string(),
  minutes: z.string(),
  sections: z.array(z.object({ heading: z.string(), words: z.string() })),
  questions: z.array(z.object({ words: z.string(), options: z.string(), right: z.number() })),
  passMark: z.string(),
  validMonths: z.number(),
})
export type CourseDraft = z.output<typeof CourseDraft>
export type DraftQuestion = CourseDraft['questions'][number]
export type CourseDrafting = Draft<CourseDraft>

export const blankQuestion: DraftQuestion = { words: '', options: '', right: 0 }
export const blankSection = { heading: '', words: '' }

export function draftOf(lesson: WholeLesson | undefined): CourseDraft {
  if (lesson === undefined)
    return {
      ...{ title: '', summary: '', minutes: '8', passMark: '3', validMonths: VALID_MONTHS },
      sections: [blankSection],
      questions: Array.from({ length: QUESTIONS_MIN }, () => blankQuestion),
    }
  const { course, title, summary, minutes, sections, quiz, passMark, validMonths } = lesson
  return {
    ...{ course, title, summary, sections, validMonths },
    ...{ minutes: String(minutes), passMark: String(passMark) },
    questions: quiz.map(({ words, options, right }) => ({ words, right, options: options.join('\n') })),
  }
}

export function optionsOf({ options }: Pick<DraftQuestion, 'options'>): string[] {
  return options
    .split('\n')
    .map((option) => option.trim())
    .filter((option) => option !== '')
}

export type Content = Omit<InputOf<typeof publishCourse>, 'stationId' | 'course'>

export function contentOf(draft: CourseDraft): Content {
  const { title, summary, minutes, sections, questions, passMark, validMonths } = draft
  return {
    ...{ title: title.trim(), summary: summary.trim(), validMonths },
    ...{ minutes: Number(minutes), passMark: Number(passMark) },
    sections: sections.map(({ heading, words }) => ({ heading: heading.trim(), words: words.trim() })),
    questions: questions.map((question) => ({
      words: question.words.trim(),
      options: optionsOf(question),
      right: question.right,
    })),
  }
}

/** What is still to be said before it can go up. */
export function missing(draft: CourseDraft): string | undefined {
  const { course, title, summary, minutes, sections, questions, passMark } = draft
  if (course === undefined) return '先选是哪门课'
  if (title.trim() === '') return '先写课名'
  if (summary.trim() === '') return '先写给谁学'
  if (!(Number(minutes) >= 1)) return '先写要看几分钟'
  if (sections.some(({ heading, words }) => heading.trim() === '' || words.trim() === ''))
    return '每一段都要有小标题和文字'
  const place = questions.findIndex(
    (question) => question.words.trim() === '' || optionsOf(question).length < OPTIONS_MIN,
  )
  if (place >= 0) return `第 ${String(place + 1)} 题还没写全：一句话，两个以上的选项`
  const marks = Number(passMark)
  return marks >= 1 && marks <= questions.length ? undefined : '过关的题数要在 1 和总题数之间'
}
