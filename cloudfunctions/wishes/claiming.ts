import { refuse } from '../../shared/kernel/refusal'
import { claimed, whyNotClaimed } from '../../shared/wishes/giving-rules'
import type { Wish } from '../../shared/wishes/model'
import type { Actor } from '../kernel/actor'
import type { CommandStamp } from '../kernel/command-stamp'
import { neq } from '../kernel/condition'
import type { Refused } from '../kernel/refused'
import type { Store } from '../kernel/store'
import { onWall, wishes } from './wishes-store'

interface Claiming {
  readonly actor: Actor
  readonly at: number
  readonly store: Store
  readonly command: CommandStamp
}

interface Wanted {
  readonly id: string
  readonly days: number
  readonly companyName?: string
}

/** One write decides whose it is; nothing is read before it, and whoever is late hears so from that very call. */
export function claimOne<Output>(
  { actor, at, store, command }: Claiming,
  { id, days, companyName }: Wanted,
  reply: (wish: Wish) => Output,
): Promise<Output | Refused> {
  const giver = { accountId: actor.id, ...(companyName === undefined ? {} : { companyName }) }
  const set = claimed(giver, days, at)
  return store.race(wishes, id, onWall, command, {
    when: { status: 'open', days, applicantId: neq(actor.id) },
    change: { set },
    facts: [{ fact: 'wish.claimed', detail: { promisedOn: set.claim.promisedOn } }],
    lostAtOnce: refuse('wishes.taken'),
    lost: (wish) => whyNotClaimed(wish, actor.id, days),
    reply,
  })
}
