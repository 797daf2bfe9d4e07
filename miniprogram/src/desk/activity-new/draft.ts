import type { publishActivity } from '@shared/activities/contract'
import { ActivityKind, AgeBand, Mode, NoteKind, serviceKinds } from '@shared/activities/model'
import { Repeat, type Series } from '@shared/activities/series'
import type { InputOf } from '@shared/kernel/contract'
import { z } from '@shared/kernel/schema'
import { Course } from '@shared/volunteers/model'
import type { Draft } from '../../call/use-draft'
import { dayIn, minuteIn, weeksAfter } from './said-times'

/** One date or a series, as it is typed: 3.8, 9:00. */
export const WhenDraft = z.object({
  day: z.string(),
  start: z.string(),
  end: z.string(),
  repeat: Repeat,
  weekdays: z.array(z.int()),
  weeks: z.int(),
  skipsHolidays: z.boolean(),
})
export type WhenDraft = z.output<typeof WhenDraft>

/** An activity while it is being written; it stays on the phone until it has been published. */
export const ActivityDraft = z.object({
  title: z.string(),
  kind: z.optional(ActivityKind),
  words: z.string(),
  partners: z.string(),
  ...WhenDraft.shape,
  community: z.optional(z.object({ code: z.string(), name: z.string() })),
  place: z.string(),
  rainPlace: z.string(),
  mode: Mode,
  slotMinutes: z.int(),
  ageBands: z.array(AgeBand),
  /** Absent or empty: from anywhere. */
  communityCodes: z.optional(z.array(z.string())),
  seats: z.string(),
  helperSeats: z.string(),
  helperWords: z.string(),
  course: z.optional(Course),
  grants: z.optional(Course),
  perSignUp: z.int(),
  noteKind: NoteKind,
  opensDaysBefore: z.int(),
  closesMinutesBefore: z.int(),
  withdrawMinutesBefore: z.int(),
  answerMinutes: z.int(),
})
export type ActivityDraft = z.output<typeof ActivityDraft>

export interface PartProps {
  readonly draft: Draft<ActivityDraft>
}

const DAY_MINUTES = 24 * 60
const QUARTER_WEEKS = 12

export const blankWhen: WhenDraft = {
  ...{ day: '', start: '', end: '' },
  ...{ repeat: 'once', weekdays: [], weeks: QUARTER_WEEKS, skipsHolidays: true },
}

export const blankActivity: ActivityDraft = {
  ...{ title: '', words: '', partners: '', ...blankWhen },
  ...{ place: '', rainPlace: '', mode: 'spot', slotMinutes: 0, ageBands: [] },
  ...{ seats: '20', helperSeats: '0', helperWords: '', perSignUp: 3, noteKind: 'none' },
  ...{ opensDaysBefore: 14, closesMinutesBefore: 60, withdrawMinutesBefore: DAY_MINUTES / 2 },
  answerMinutes: 0,
}

export function isService({ kind }: ActivityDraft): boolean {
  return serviceKinds.some((one) => one === kind)
}

/** The dates as the contract takes them; undefined while something of them is missing. */
export function seriesOf(draft: WhenDraft, now: number): Series | undefined {
  const { repeat, weekdays, weeks, skipsHolidays } = draft
  const from = dayIn(draft.day, now)
  const [startMinute, endMinute] = [minuteIn(draft.start), minuteIn(draft.end)]
  if (from === undefined || startMinute === undefined || endMinute === undefined) return undefined
  const until = repeat === 'once' ? from : weeksAfter(from, weeks)
  const days = repeat === 'weekly' || repeat === 'biweekly' ? weekdays : []
  return { repeat, from, until, weekdays: days, skipsHolidays, startMinute, endMinute }
}

export function countIn(text: string): number | undefined {
  return /^\d{1,3}$/.test(text.trim()) ? Number(text.trim()) : undefined
}

/** 红杉美发、社区医院 */
export function partnersIn(text: string): string[] {
  return text
    .split(/[、，,]/)
    .map((one) => one.trim())
    .filter((one) => one !== '')
}

/** The first thing about its days that is still to be done. */
export function missingWhen({ day, start, end }: WhenDraft, now: number): string | undefined {
  if (dayIn(day, now) === undefined) return '写一下哪天，比如 3.8'
  const [from, to] = [minuteIn(start), minuteIn(end)]
  if (from === undefined || to === undefined) return '写一下几点到几点，比如 9:00'
  return to <= from ? '结束要在开始之后' : undefined
}

/** The first thing that is still to be done. */
export function missing(draft: ActivityDraft, own: string | undefined, now: number): string | undefined {
  const { title, kind, words, place, seats, helperSeats } = draft
  if (title.trim() === '') return '先写叫什么'
  if (kind === undefined) return '选一下是哪一种'
  if (words.trim() === '') return '写几句说给大家听'
  const when = missingWhen(draft, now)
  if (when !== undefined) return when
  if ((draft.community?.code ?? own) === undefined) return '选一下在哪个社区'
  if (place.trim() === '') return '写一下在什么地方'
  if ((countIn(seats) ?? 0) < 1) return '写一下有几个位子'
  return countIn(helperSeats) === undefined ? '写一下要几位帮手，不要就写 0' : undefined
}

/** Undefined while something is missing. `own`: the worker's first community. */
export function toInput(
  draft: ActivityDraft,
  { own, now, coverPhotoId }: { own: string | undefined; now: number; coverPhotoId: string | undefined },
): InputOf<typeof publishActivity> | undefined {
  const { community, kind, partners, rainPlace, helperWords, course, ...rest } = draft
  const series = seriesOf(draft, now)
  const [seats, helperSeats] = [countIn(draft.seats), countIn(draft.helperSeats)]
  const communityCode = community?.code ?? own
  if (series === undefined || kind === undefined || communityCode === undefined) return undefined
  if (seats === undefined || helperSeats === undefined) return undefined
  const { title, words, place, ageBands, perSignUp, noteKind, opensDaysBefore } = rest
  const { closesMinutesBefore, withdrawMinutesBefore, answerMinutes } = rest
  const served = isService(draft)
  return {
    ...{ title: title.trim(), kind, words: words.trim(), place: place.trim(), communityCode, series },
    ...{
      ageBands,
      communityCodes: draft.communityCodes ?? [],
      seats,
      helperSeats,
      perSignUp,
      noteKind,
      opensDaysBefore,
    },
    ...{ closesMinutesBefore, withdrawMinutesBefore, answerMinutes },
    ...{ mode: served ? draft.mode : 'spot', slotMinutes: served ? draft.slotMinutes : 0 },
    partners: partnersIn(partners),
    ...(coverPhotoId === undefined ? {} : { coverPhotoId }),
    ...(rainPlace.trim() === '' ? {} : { rainPlace: rainPlace.trim() }),
    ...(helperWords.trim() === '' || helperSeats === 0 ? {} : { helperWords: helperWords.trim() }),
    ...(draft.grants === undefined || kind !== 'training' ? {} : { grants: draft.grants }),
    ...(course === undefined || helperSeats === 0 ? {} : { course }),
  }
}
