import type { Detail } from '../kernel/contract'
import type { Decision } from '../kernel/record'
import { type Refusal, refuse } from '../kernel/refusal'
import { isMinor } from '../volunteers/ages'
import type { Volunteer } from '../volunteers/model'
import { standingOf } from '../volunteers/passed'
import { type Errand, type Helper, type ReleaseCode, type Report, RELEASES_WITHIN_MS } from './model'
import { withoutHelpers } from './rules'
import type { Lacking } from './views'
import { withFlag } from './written'

type Able = Pick<Volunteer, 'skills' | 'courses' | 'ageBand'>

/** What somebody must have and has not: her years, then the course, which is what one can do something about. */
export function lackingOf(
  { course, skills, needsEntry }: Pick<Errand, 'course' | 'skills' | 'needsEntry'>,
  able: Able,
  at: number,
): Lacking | undefined {
  if (needsEntry && isMinor(able.ageBand)) return { age: 'adult' }
  const standing = course === undefined ? 'valid' : standingOf(able.courses, course, at)
  if (course !== undefined && standing !== 'valid') {
    return standing === 'over' ? { course, isOver: true } : { course }
  }
  const skill = skills.find((needed) => !able.skills.includes(needed))
  return skill === undefined ? undefined : { skill }
}

/** Until when she has the course that it takes, in epoch ms; Infinity where it takes none. */
export function courseEnd({ course }: Pick<Errand, 'course'>, { courses }: Pick<Able, 'courses'>): number {
  if (course === undefined) return Infinity
  return courses.find((passed) => passed.course === course)?.until ?? 0
}

/** Whether this person may take it, whoever else is quicker; for a grab without a good pass. */
export function mayTake(
  errand: Errand,
  volunteer: Volunteer | undefined,
  at: number,
): Refusal<'not_found' | 'errands.not_volunteer' | 'errands.lacking'> | undefined {
  if (volunteer?.status !== 'active') {
    return refuse('errands.not_volunteer', { why: volunteer?.status ?? 'unregistered' })
  }
  const isAround = volunteer.stationIds.includes(errand.stationId) && errand.text.check === 'passed'
  if (!isAround || errand.partyIds.includes(volunteer.accountId)) return refuse('not_found')
  const lacking = lackingOf(errand, volunteer, at)
  return lacking && refuse('errands.lacking', detailOf(lacking))
}

/** What a refusal carries of it. */
export function detailOf(lacking: Lacking): Detail {
  if (!('course' in lacking)) return lacking
  return lacking.isOver === true ? { course: lacking.course, isOver: true } : { course: lacking.course }
}

/** Why somebody did not win; undefined when nothing stands in the way. `isByPass`: nobody has looked afresh at who she is. */
export function whyNotGrabbed(
  { status, helpers, freePlaces, endsAt, barredIds = [] }: Errand,
  personId: string,
  at: number,
  isByPass = false,
): Refusal<'errands.over' | 'errands.already_yours' | 'errands.taken'> | undefined {
  if (status !== 'open') return refuse('errands.over', { status })
  if (helpers.some(({ accountId }) => accountId === personId)) return refuse('errands.already_yours')
  if (freePlaces < 1 || (isByPass && barredIds.includes(personId))) return refuse('errands.taken')
  return endsAt > at ? undefined : refuse('errands.over', { status: 'expired' })
}

/** The person as a helper who is on the way; only then door and phone are open. */
export function goingHelper(
  { status, helpers }: Pick<Errand, 'status' | 'helpers'>,
  personId: string,
): Helper | undefined {
  if (status !== 'open') return undefined
  return helpers.find(({ accountId, state }) => accountId === personId && state === 'going')
}

/** How often this person gave something back of late. */
export function releasesOf(errands: readonly Pick<Errand, 'left'>[], personId: string, at: number): number {
  const left = errands.flatMap((errand) => errand.left)
  return left.filter(
    ({ accountId, how, at: leftAt }) =>
      accountId === personId && how !== 'lapsed' && how !== 'stopped' && at - leftAt < RELEASES_WITHIN_MS,
  ).length
}

/** No volunteer any more: what she has in hand is there for others again. What she has finished stays hers. */
export function stop(
  errand: Errand,
  personId: string,
  at: number,
): Decision<Errand> | Refusal<'errands.not_in_hand'> {
  const helper = goingHelper(errand, personId)
  if (helper === undefined) return refuse('errands.not_in_hand')
  const { displayName } = helper
  const left = { accountId: personId, displayName, at, how: 'stopped' as const }
  return {
    next: withoutHelpers(errand, [helper], () => left),
    facts: [{ fact: 'errand.released', detail: { displayName, code: 'stopped', helperIds: [personId] } }],
  }
}

/** Gives it back. How often that happened of late is noted for the worker, and has no other consequence. */
export function release(
  errand: Errand,
  personId: string,
  given: { readonly code: ReleaseCode; readonly words?: string; readonly earlier: number },
  at: number,
): Decision<Errand> | Refusal<'errands.not_in_hand'> {
  const helper = goingHelper(errand, personId)
  if (helper === undefined) return refuse('errands.not_in_hand')
  const { code, words, earlier } = given
  const { displayName } = helper
  const left = {
    ...{ accountId: personId, displayName, at, how: code },
    ...(words === undefined ? {} : { words }),
  }
  return {
    next: withoutHelpers(errand, [helper], () => left),
    facts: [{ fact: 'errand.released', detail: { displayName, code, times: earlier + 1 } }],
  }
}

type FinishRefusal =
  'errands.not_in_hand' | 'errands.minutes_over' | 'errands.cost_over' | 'errands.receipt_needed'

/** Done by one helper; when every place is taken and everybody has finished, the resident's word is missing. */
export function finish(
  errand: Errand,
  personId: string,
  report: Report,
): Decision<Errand> | Refusal<FinishRefusal> {
  const mine = goingHelper(errand, personId)
  if (mine === undefined) return refuse('errands.not_in_hand')
  const minutes = 2 * errand.minutes
  if (report.minutesUsed > minutes) return refuse('errands.minutes_over', { minutes })
  const limitFen = errand.costLimitFen ?? 0
  if (report.costFen > limitFen) return refuse('errands.cost_over', { limitFen })
  if (report.costFen > 0 && report.photoIds.length === 0) return refuse('errands.receipt_needed')
  const helpers = errand.helpers.map((helper) =>
    helper === mine ? { ...helper, state: 'done' as const, report } : helper,
  )
  const isLast = errand.freePlaces === 0 && helpers.every(({ state }) => state === 'done')
  const next = withFlag({ ...errand, helpers, allPhotoIds: photoIdsOf(helpers) })
  return {
    next: isLast ? { ...next, status: 'done', doneAt: report.at } : next,
    facts: [{ fact: 'errand.finished', detail: { displayName: mine.displayName, isLast } }],
  }
}

function photoIdsOf(helpers: readonly Helper[]): readonly string[] {
  return helpers.flatMap(({ report }) => report?.photoIds ?? [])
}
