import { command } from '../kernel/contract'
import { Id } from '../kernel/id'
import { Day } from '../kernel/period'
import { z } from '../kernel/schema'
import { text } from '../kernel/text'
import { Phone } from '../people/contract'
import { GiverKind, LINES_MAX, NAME_MAX, PledgeEnd, PledgeStatus, QUANTITY_MAX, UNIT_MAX } from './model'

const permit = 'goods.manage'
const onOne = { id: Id }

/** Whom to call at a unit. Kept sealed. */
export const GiverContact = z.object({ name: text(NAME_MAX), phone: Phone })
export type GiverContact = z.infer<typeof GiverContact>

const given = z.object(onOne)
const pledged = z.object({ ...onOne, status: PledgeStatus })
const lines = z
  .array(
    z.object({
      name: text(NAME_MAX),
      unit: text(UNIT_MAX),
      quantity: z.int().check(z.minimum(1), z.maximum(QUANTITY_MAX)),
    }),
  )
  .check(z.minLength(1), z.maxLength(LINES_MAX))

/** A unit that gives to one's station. Refusals: not_found (another's station), goods.giver_known (with its `id`). */
export const addGiver = command('goods.addGiver', {
  permit,
  input: z.object({
    stationId: Id,
    name: text(NAME_MAX),
    kind: GiverKind,
    contact: z.optional(GiverContact),
  }),
  output: given,
})

/** Changes what is named; what came in keeps the name it came with. */
export const changeGiver = command('goods.changeGiver', {
  permit,
  input: z.object({
    ...onOne,
    name: z.optional(text(NAME_MAX)),
    kind: z.optional(GiverKind),
    contact: z.optional(GiverContact),
  }),
  output: given,
})

/** Whom to call there; that it was looked at is on record. */
export const openGiverContact = command('goods.openGiverContact', {
  permit,
  input: z.object(onOne),
  output: z.object({ ...onOne, contact: z.optional(GiverContact) }),
})

/** Writes down what a unit promises. It is not received by that. */
export const pledgeGoods = command('goods.pledge', {
  permit,
  input: z.object({ giverId: Id, lines, promisedOn: Day }),
  output: pledged,
})

/** Refusals: goods.pledge_closed. */
export const changePledge = command('goods.changePledge', {
  permit,
  input: z.object({ ...onOne, lines, promisedOn: Day }),
  output: pledged,
})

/** Nothing more is expected of it. Refusals: goods.pledge_closed. */
export const closePledge = command('goods.closePledge', {
  permit,
  input: z.object({ ...onOne, end: PledgeEnd }),
  output: pledged,
})
