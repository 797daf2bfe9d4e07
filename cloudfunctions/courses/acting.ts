import type { Lesson } from '../../shared/courses/model'
import type { Decision } from '../../shared/kernel/record'
import type { Actor } from '../kernel/actor'
import type { CommandStamp } from '../kernel/command-stamp'
import type { Refused } from '../kernel/refused'
import type { Store } from '../kernel/store'
import { lessons, taughtBy } from './courses-store'

interface Acting {
  readonly input: { readonly id: string }
  readonly actor: Actor
  readonly store: Store
  readonly command: CommandStamp
}

/** What every command on a lesson answers with. */
export function lessonNow({ _id, status }: Lesson) {
  return { id: _id, status }
}

/** Applies a rule to a lesson of the caller's stations. */
export function decideOnLesson(
  { input, actor, store, command }: Acting,
  rule: (lesson: Lesson) => Decision<Lesson> | Refused,
) {
  return store.revise(lessons, input.id, taughtBy(actor), command, { decide: rule, reply: lessonNow })
}
