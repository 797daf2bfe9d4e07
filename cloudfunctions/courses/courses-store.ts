import type { Attempts, Lesson } from '../../shared/courses/model'
import { stationsOf } from '../../shared/people/rules'
import type { Course } from '../../shared/volunteers/model'
import type { Actor } from '../kernel/actor'
import { collection } from '../kernel/collection'
import { recordId } from '../kernel/command-stamp'
import { type Condition, isIn } from '../kernel/condition'

export const lessons = collection<Lesson>('lessons', { idPrefix: 'l', logKeeps: 100 })
export const attempts = collection<Attempts>('attempts', { idPrefix: 'q', logKeeps: 50 })

/** A station has one lesson for a course: its id says so. */
export function lessonIdOf(stationId: string, course: Course): string {
  return recordId(lessons.idPrefix, `${stationId}:${course}`)
}

export function attemptsIdOf(accountId: string, lessonId: string): string {
  return recordId(attempts.idPrefix, `${accountId}:${lessonId}`)
}

/** The lessons of the stations where one holds a post. */
export function taughtBy(actor: Pick<Actor, 'posts'>) {
  return { stationId: isIn(stationsOf(actor.posts, ['worker', 'head'])) } satisfies Condition<Lesson>
}

/** Anybody may read what is up. */
export const published = { status: 'published' } as const satisfies Condition<Lesson>
