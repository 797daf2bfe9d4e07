import { isAgreementOver, tellAgreement } from '../../shared/teams/agreement-rules'
import { type CommandStamp, digestOf } from '../kernel/command-stamp'
import { everything, lte } from '../kernel/condition'
import type { Services } from '../kernel/services'
import { openStore } from '../kernel/store'
import { teamNow } from './acting'
import { headsAt } from './heads'
import { findInHand } from './in-hand'
import { teams } from './teams-store'

/** At most so many a round; the rest in the next one, a minute later. */
const A_ROUND = 50

/** What the clock does to a team; the same step again is recognised by its name. */
export function clockStamp(step: string, at: number): CommandStamp {
  return { id: `clock:${step}`, by: 'clock', at, digest: digestOf('teams.clock', step) }
}

/** Done by the clock: says that an agreement ends in thirty days, and at its end what has to be handed over. */
export async function tellAgreements({ database, now }: Pick<Services, 'database' | 'now'>): Promise<number> {
  const at = now()
  const store = openStore({ database, isTold: () => true })
  const due = await store.find(teams, everything, {
    where: { status: 'active', tellAt: lte(at) },
    order: { tellAt: 'asc' },
    limit: A_ROUND,
  })
  for (const team of due) {
    const headIds = await headsAt({ store, at }, team.stationId)
    const inHand = isAgreementOver(team, at) ? await findInHand(store, team, at) : []
    const seats = inHand.filter(({ kind }) => kind === 'session').length
    const counted = { seats, errands: inHand.length - seats }
    await store.revise(teams, team._id, everything, clockStamp(`agreement ${String(team.tellAt)}`, at), {
      decide: (record) => tellAgreement(record, at, headIds, counted),
      reply: teamNow,
    })
  }
  return due.length
}
