import { z } from '../kernel/schema'
import { activeEntries, lineUp } from './lines'
import type { Part, Session } from './model'

/** How full one date is. */
export const Counts = z.object({
  /** Of all slots together. */
  seats: z.number(),
  seated: z.number(),
  waiting: z.number(),
  helperSeats: z.number(),
  helpers: z.number(),
  helpersWaiting: z.number(),
})
export type Counts = z.infer<typeof Counts>

type Counted = Pick<Session, 'roster' | 'entries' | 'terms' | 'slots'>

/** The lines of one part: one per slot, or one of all. */
function linesOf(session: Counted, part: Part) {
  const slotIds =
    part === 'helper' || session.slots.length === 0 ? [undefined] : session.slots.map(({ id }) => id)
  return slotIds.map((slotId) => lineUp(session, { part, slotId }))
}

function countPart(session: Counted, part: Part): { readonly seated: number; readonly waiting: number } {
  const active = activeEntries(session).filter((entry) => entry.part === part).length
  const seated = linesOf(session, part).reduce((sum, line) => sum + line.seated.length, 0)
  return { seated, waiting: active - seated }
}

/** The longest line of those who hold a seat: fewer seats would take one from somebody. */
export function mostSeated(session: Counted, part: Part): number {
  return Math.max(...linesOf(session, part).map(({ seated }) => seated.length))
}

export function countsOf(session: Counted): Counts {
  const { seats, helperSeats } = session.terms
  const participants = countPart(session, 'participant')
  const helpers = countPart(session, 'helper')
  return {
    seats: seats * Math.max(1, session.slots.length),
    ...participants,
    helperSeats,
    helpers: helpers.seated,
    helpersWaiting: helpers.waiting,
  }
}
