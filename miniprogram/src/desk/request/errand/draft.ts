import type { createErrand } from '@shared/errands/contract'
import { Payer, type Stop, TITLE_MAX } from '@shared/errands/model'
import type { InputOf } from '@shared/kernel/contract'
import { z } from '@shared/kernel/schema'
import { momentOn } from '@shared/kernel/time'
import type { RequestView } from '@shared/requests/views'
import { Course, Skill } from '@shared/volunteers/model'
import type { Draft } from '../../../call/use-draft'
import { fenOf } from '@shared/kernel/money'

export const ERRAND_WORDS_MAX = 200

/** What is being written for the volunteers. */
export const ErrandDraft = z.object({
  title: z.string(),
  words: z.string(),
  steps: z.array(z.object({ place: z.string(), hint: z.string() })),
  needsEntry: z.optional(z.boolean()),
  /** Days from today. */
  day: z.number(),
  /** Minutes after midnight; no start means any time before the end. */
  startMinute: z.optional(z.number()),
  endMinute: z.optional(z.number()),
  minutes: z.optional(z.number()),
  payer: Payer,
  yuan: z.string(),
  skills: z.array(Skill),
  course: z.optional(Course),
  places: z.number(),
})
type ErrandDraft = z.output<typeof ErrandDraft>

export interface PartProps {
  readonly draft: Draft<ErrandDraft>
}

/** Begins with what the resident wrote: title and words without her numbers. */
export function errandDraftOf({ title, text }: Pick<RequestView, 'title' | 'text'>): ErrandDraft {
  return {
    title: Array.from(title).slice(0, TITLE_MAX).join(''),
    words: Array.from(text.words ?? '')
      .slice(0, ERRAND_WORDS_MAX)
      .join(''),
    steps: [],
    day: 0,
    payer: 'none',
    yuan: '',
    skills: [],
    places: 1,
  }
}

function endsAtOf({ day, endMinute }: ErrandDraft, now: number): number | undefined {
  return endMinute === undefined ? undefined : momentOn(now, day, endMinute)
}

/** What is still to be said before it can be sent. */
export function missing(draft: ErrandDraft, now: number): string | undefined {
  if (draft.title.trim() === '' || draft.words.trim() === '') return '先写要办什么'
  if (draft.minutes === undefined) return '先选大约要多久'
  const endsAt = endsAtOf(draft, now)
  if (endsAt === undefined) return '先选几点之前'
  if (endsAt <= now) return '这个钟点已经过了，换一个'
  if (draft.startMinute !== undefined && momentOn(now, draft.day, draft.startMinute) >= endsAt)
    return '开始要在结束之前'
  if (draft.needsEntry === undefined) return '先选要不要进门'
  if (draft.payer !== 'none' && fenOf(draft.yuan) === undefined) return '先写最多花多少'
  return undefined
}

/** Undefined while something is missing. */
export function toInput(
  requestId: string,
  draft: ErrandDraft,
  now: number,
): InputOf<typeof createErrand> | undefined {
  const { minutes, needsEntry, startMinute, payer, course, skills, places } = draft
  const endsAt = endsAtOf(draft, now)
  const costLimitFen = payer === 'none' ? undefined : fenOf(draft.yuan)
  if (minutes === undefined || needsEntry === undefined || endsAt === undefined) return undefined
  return {
    requestId,
    title: draft.title.trim(),
    words: draft.words.trim(),
    steps: draft.steps.flatMap(stopOf),
    needsEntry,
    endsAt,
    minutes,
    payer,
    skills,
    places,
    ...(startMinute === undefined ? {} : { startsAt: momentOn(now, draft.day, startMinute) }),
    ...(costLimitFen === undefined ? {} : { costLimitFen }),
    ...(course === undefined ? {} : { course }),
  }
}

function stopOf({ place, hint }: ErrandDraft['steps'][number]): readonly Stop[] {
  if (place.trim() === '') return []
  return [{ place: place.trim(), ...(hint.trim() === '' ? {} : { hint: hint.trim() }) }]
}
