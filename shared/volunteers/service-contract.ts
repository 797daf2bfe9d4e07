import { Lacking } from '../errands/views'
import { command, query } from '../kernel/contract'
import { Id } from '../kernel/id'
import { z } from '../kernel/schema'
import { DivisionView } from '../network/contract'
import { FreeTime } from './free-times'
import { VolunteerStatus } from './model'
import { NeedRow } from './need-contract'

/** One thing a volunteer is looked for. `id` is of the errand, the session or the need. */
export const ServiceRow = z.object({
  kind: z.enum(['errand', 'session', 'need']),
  id: Id,
  title: z.string(),
  words: z.string(),
  communityName: z.string(),
  /** Epoch ms; absent: whenever one likes, or week by week. */
  startsAt: z.optional(z.number()),
  endsAt: z.optional(z.number()),
  /** Of a need: when it suits. */
  freeTimes: z.optional(z.array(FreeTime)),
  isWeekly: z.boolean(),
  minutes: z.number(),
  /** How many more are needed. */
  places: z.number(),
  needsEntry: z.boolean(),
  /** Why it is offered: 就在枫林里，周二上午您有空，您会陪伴聊天. */
  reason: z.string(),
  /** Present where something is missing; such rows come last. `lackingWords` says it. */
  lacking: z.optional(Lacking),
  /** Of a need that one may take: give it back with `volunteers.takeNeed`. */
  pass: z.optional(z.string()),
})
export type ServiceRow = z.infer<typeof ServiceRow>

/** What a volunteer is needed for now around her: open errands, helpers' seats, needs; and the needs she has taken. */
export const listService = query('volunteers.listService', {
  permit: 'self',
  input: z.object({}),
  output: z.object({
    /** Present for whoever is in no register now, or came through a group whose agreement is over, and sees nothing. */
    why: z.optional(z.enum([...VolunteerStatus.options, 'unregistered', 'stopped'])),
    around: z.optional(DivisionView),
    services: z.array(ServiceRow),
    /** Needs one does: who takes her along the first time, and how to ring. */
    mine: z.array(
      z.object({
        ...NeedRow.shape,
        worker: z.object({ displayName: z.string(), phone: z.string() }),
      }),
    ),
  }),
})

/** A month in China: `2026-03`. */
const Month = z.string().check(z.regex(/^20\d\d-(0[1-9]|1[0-2])$/))

/**
 * Puts on record that one takes the service of the volunteers of one's stations, from one month to another, both included;
 * `volunteers.getExport` hands it out. Refusals: volunteers.period.
 */
export const exportVolunteers = command('volunteers.export', {
  permit: 'volunteers.manage',
  input: z.object({ from: Month, to: Month }),
  output: z.object({ id: Id }),
})

/** One's own export as a sheet in the fields of the national system. `url` works for ten minutes. Refusals: not_found. */
export const getExport = query('volunteers.getExport', {
  permit: 'volunteers.manage',
  input: z.object({ id: Id }),
  output: z.object({ url: z.string(), rows: z.number() }),
})
