import type { InputOf } from '@shared/kernel/contract'
import { z } from '@shared/kernel/schema'
import { DivisionView } from '@shared/network/contract'
import type { addNeed } from '@shared/volunteers/contract'
import { FreeTime } from '@shared/volunteers/free-times'
import { Course, Skill } from '@shared/volunteers/model'

/** A need that is being written. */
export const NeedDraft = z.object({
  /** An empty code: not chosen yet. */
  home: DivisionView,
  title: z.string(),
  words: z.string(),
  skill: z.optional(Skill),
  course: z.optional(Course),
  needsEntry: z.boolean(),
  isWeekly: z.boolean(),
  minutes: z.enum(['30', '60', '90', '120']),
  freeTimes: z.array(FreeTime),
})
export type NeedDraft = z.output<typeof NeedDraft>

export const emptyNeed: NeedDraft = {
  ...{ home: { code: '', name: '' }, title: '', words: '', needsEntry: true, isWeekly: true },
  ...{ minutes: '60', freeTimes: [] },
}

/** What is still to be said before it can be put on the list. */
export function missingOf({ home, title, words, skill, freeTimes }: NeedDraft): string | undefined {
  if (home.code === '') return '先选在哪个社区'
  if (title.trim() === '') return '先写一句叫什么'
  if (words.trim() === '') return '先写两句要做什么'
  if (skill === undefined) return '先选要会什么'
  return freeTimes.length === 0 ? '先点什么时候合适' : undefined
}

/** Call it where nothing is missing. */
export function toNeed(draft: NeedDraft): InputOf<typeof addNeed> {
  const { home, title, words, skill = 'company', course, minutes, ...terms } = draft
  return {
    ...{ ...terms, communityCode: home.code, title, words, skill, minutes: Number(minutes) },
    ...(course === undefined ? {} : { course }),
  }
}
