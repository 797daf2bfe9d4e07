import { Id } from '../kernel/id'
import { z } from '../kernel/schema'
import { Course } from '../volunteers/model'
import { Question, Section } from './model'

/** A course as it stands in a list. */
export const LessonRow = z.object({
  id: Id,
  course: Course,
  title: z.string(),
  summary: z.string(),
  minutes: z.number(),
  questions: z.number(),
  validMonths: z.number(),
  stationName: z.string(),
})
export type LessonRow = z.infer<typeof LessonRow>

/** A course to read; its questions do not say what is right. */
export const LessonView = z.object({
  ...LessonRow.shape,
  edition: z.number(),
  sections: z.array(Section),
  quiz: z.array(z.object({ words: z.string(), options: z.array(z.string()) })),
  passMark: z.number(),
})
export type LessonView = z.infer<typeof LessonView>

/** As those who write it see it. */
export const WholeLesson = z.object({
  ...LessonView.shape,
  quiz: z.array(Question),
  status: z.enum(['published', 'withdrawn']),
})
export type WholeLesson = z.infer<typeof WholeLesson>

/** A course that one has. ending: within thirty days of its end. */
export const MyCourse = z.object({
  course: Course,
  /** Epoch ms. */
  until: z.number(),
  standing: z.enum(['valid', 'ending', 'over']),
})
export type MyCourse = z.infer<typeof MyCourse>

/** What became of the answers. */
export const QuizResult = z.object({
  isPassed: z.boolean(),
  right: z.number(),
  passMark: z.number(),
  /** Places of the questions that were answered wrong. */
  wrong: z.array(z.number()),
  /** When passed: until when it counts, epoch ms. */
  until: z.optional(z.number()),
  /** How often one may try again today. */
  triesLeft: z.number(),
})
export type QuizResult = z.infer<typeof QuizResult>
