import { command, query } from '../kernel/contract'
import { Id } from '../kernel/id'
import { Cursor, pageOf } from '../kernel/page'
import { Day } from '../kernel/period'
import { z } from '../kernel/schema'
import { text } from '../kernel/text'
import { CommunityCode, DivisionView } from '../network/contract'
import { Phone } from '../people/contract'
import { ActivityKind, AgeBand, PER_SIGN_UP_MAX, Relation } from './model'
import { MyEntry, SessionRow, SessionView, SlotView } from './sign-up-views'

const Ticket = z.string().check(z.maxLength(120))

/** Somebody who comes. */
export const Coming = z.object({
  relation: Relation,
  calledName: text(12),
  phone: z.optional(Phone),
  /** Needed where the activity is for some ages only. */
  ageBand: z.optional(AgeBand),
  /** Of oneself: fourteen or older. Needed where no age is said. */
  isFourteen: z.optional(z.boolean()),
  /** Home; needed where the activity is for some communities only. */
  communityCode: z.optional(CommunityCode),
  /** 忌口, 身体情况: sealed, for those who serve. Dropped where the activity does not ask. */
  note: z.optional(text(60)),
  /** Needed where there are slots. */
  slotId: z.optional(z.string().check(z.maxLength(12))),
  /** Where somebody shall come to; absent: she comes herself. */
  home: z.optional(z.object({ building: text(20), door: z.optional(text(20)) })),
})
export type Coming = z.infer<typeof Coming>

/** Where one looks around, and what for. */
const lookingFor = {
  /** For whoever has said no home yet. */
  around: z.optional(CommunityCode),
  kind: z.optional(ActivityKind),
  /** Only there. */
  communityCode: z.optional(CommunityCode),
}

/**
 * Dates to come, of the station that answers for one's home: the own community first, then the street, each in the order of
 * time. Refusals: network.community_unknown, network.not_covered.
 */
export const listSessions = query('activities.list', {
  permit: 'self',
  input: z.object({ ...lookingFor, day: z.optional(Day), cursor: z.optional(Cursor) }),
  output: z.object({
    ...pageOf(SessionRow).shape,
    /** Absent where no home is known: ask for it. */
    around: z.optional(DivisionView),
  }),
})

/** For the calendar: on which days of a month (`2026-03`) there is something, and how much. */
export const listDays = query('activities.listDays', {
  permit: 'self',
  input: z.object({ ...lookingFor, month: z.string().check(z.regex(/^\d{4}-(0[1-9]|1[0-2])$/)) }),
  output: z.object({ days: z.array(z.object({ day: Day, sessions: z.number(), isMine: z.boolean() })) }),
})

/** One date with everything that concerns the reader. */
export const getSession = query('activities.getSession', {
  permit: 'self',
  input: z.object({ id: Id }),
  output: SessionView,
})

/** What one has signed up for, or was signed up for and hears of. `coming`: the next first. `past`: the latest first. */
export const listMySessions = query('activities.listMine', {
  permit: 'self',
  input: z.object({ filter: z.enum(['coming', 'past']), cursor: z.optional(Cursor) }),
  output: pageOf(z.object({ ...SessionRow.shape, entries: z.array(MyEntry) })),
})

/**
 * 报名. One write, in the order in which the database sees them: whoever comes while there are seats has one, everybody else
 * waits in a line, and the answer says which. With the pass of the page nothing is read before it.
 * Refusals: activities.not_open, activities.closed, activities.over, activities.changed (look again), activities.already_in,
 * activities.phone_in (a relative was quicker), activities.guardian_signs (a child of under 14, or nothing said of it), activities.too_many, activities.same_twice, activities.age, activities.community, activities.slot_unknown,
 * activities.home_needed, activities.not_at_home; for helpers activities.not_volunteer, activities.course_needed {course},
 * activities.guardian_needed, activities.adults_only, activities.no_helpers.
 */
export const signUp = command('activities.signUp', {
  permit: 'self',
  input: z.object({
    id: Id,
    who: z.discriminatedUnion('part', [
      z.object({
        part: z.literal('participant'),
        people: z.array(Coming).check(z.minLength(1), z.maxLength(PER_SIGN_UP_MAX)),
      }),
      z.object({ part: z.literal('helper') }),
    ]),
    pass: z.optional(z.string().check(z.maxLength(2000))),
  }),
  output: z.object({
    /** Those who were signed up just now. */
    entries: z.array(MyEntry),
    /** Where somebody waits for a full slot: the next ones that are free. */
    freeSlots: z.array(SlotView),
  }),
})

/** 不来了. One write. Refusals: activities.not_in, activities.too_late {phone}, activities.over, not_found. */
export const withdrawEntries = command('activities.withdraw', {
  permit: 'self',
  input: z.object({ id: Id, tickets: z.array(Ticket).check(z.minLength(1), z.maxLength(PER_SIGN_UP_MAX)) }),
  output: z.object({ id: Id }),
})

/**
 * Whether whoever moved up still comes. A yes counts as long as the seat has not gone on to the next, a no gives it to her.
 * Refusals: activities.seat_gone, activities.not_asked, activities.over, not_found.
 */
export const answerOffer = command('activities.answerOffer', {
  permit: 'self',
  input: z.object({ id: Id, ticket: Ticket, isComing: z.boolean() }),
  output: z.object({ id: Id }),
})

/**
 * 也给我发消息: whoever was signed up by a relative hears of it, too, and may answer and step back herself. `invite` comes
 * with the card that the relative passed on; it is good for one person. One write. Refusals: not_found, activities.not_in,
 * activities.over, activities.followed.
 */
export const followEntry = command('activities.follow', {
  permit: 'self',
  input: z.object({ id: Id, invite: Ticket }),
  output: z.object({ id: Id }),
})
