import type { Stored } from '../kernel/record'
import { z } from '../kernel/schema'
import { text } from '../kernel/text'
import type { Course } from '../volunteers/model'

/** A part of the reading: a heading and some paragraphs, a line break between them. */
export const Section = z.object({ heading: text(30), words: text(1500) })
export type Section = z.infer<typeof Section>

export const OPTIONS_MIN = 2
export const OPTIONS_MAX = 5
/** One question with the place of its right option: for the server and for those who write it. */
export const Question = z.object({
  words: text(120),
  options: z.array(text(80)).check(z.minLength(OPTIONS_MIN), z.maxLength(OPTIONS_MAX)),
  right: z.int().check(z.minimum(0)),
})
export type Question = z.infer<typeof Question>

export const SECTIONS_MAX = 12
export const QUESTIONS_MIN = 3
export const QUESTIONS_MAX = 10
/** As long as a recorded course may count: three years. */
export const VALID_MONTHS_MAX = 36
/** Where nobody said otherwise. */
export const VALID_MONTHS = 24
export const TRIES_A_DAY = 5

/** What a station teaches for one course of the code book: to read at home, then a few questions. */
export interface Lesson extends Stored {
  readonly stationId: string
  readonly stationName: string
  readonly course: Course
  readonly title: string
  /** Whom it is for and what one may do with it. */
  readonly summary: string
  /** How long the reading takes. */
  readonly minutes: number
  readonly sections: readonly Section[]
  readonly questions: readonly Question[]
  /** So many right answers pass. */
  readonly passMark: number
  readonly validMonths: number
  readonly status: 'published' | 'withdrawn'
  /** One more with every change of its words: answers belong to the edition that was read. */
  readonly edition: number
}

/** One set of answers that was looked at. */
export interface Try {
  readonly at: number
  readonly right: number
  readonly isPassed: boolean
}

/** How often somebody has answered the questions of a lesson: one document per person and lesson. */
export interface Attempts extends Stored {
  readonly accountId: string
  readonly lessonId: string
  /** Those of the latest day. */
  readonly tries: readonly Try[]
}
