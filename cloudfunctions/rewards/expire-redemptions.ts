import { REMIND_BEFORE_MS } from '../../shared/rewards/model'
import { expire, remind } from '../../shared/rewards/redemption-rules'
import { type CommandStamp, digestOf } from '../kernel/command-stamp'
import { everything, lte } from '../kernel/condition'
import type { Services } from '../kernel/services'
import { openStore } from '../kernel/store'
import { refundRedemption } from './end-redemption'
import { orderNow, redemptions } from './rewards-store'

/** At most so many a round; the rest in the next one, a minute later. */
const A_ROUND = 50

type Clock = Pick<Services, 'database' | 'now'>

/** Done by the clock: what nobody fetched in time goes back onto the shelf, and the points to whoever had ordered it. */
export async function expireRedemptions({ database, now }: Clock): Promise<number> {
  const at = now()
  const store = clockStore({ database })
  const where = { status: 'held', expiresAt: lte(at) } as const
  const due = await store.find(redemptions, everything, {
    where,
    order: { expiresAt: 'asc' },
    limit: A_ROUND,
  })
  for (const { _id } of due) {
    const command = stamp('expire', _id, at)
    await refundRedemption({ store, command }, _id, everything, (order) => expire(order, at))
  }
  return due.length
}

/** Done by the clock: two days before, once. */
export async function remindRedemptions({ database, now }: Clock): Promise<number> {
  const at = now()
  const store = clockStore({ database })
  const where = { status: 'held', isReminded: false, expiresAt: lte(at + REMIND_BEFORE_MS) } as const
  const due = await store.find(redemptions, everything, {
    where,
    order: { expiresAt: 'asc' },
    limit: A_ROUND,
  })
  for (const { _id } of due) {
    const decide = (order: (typeof due)[number]) => remind(order, at)
    await store.revise(redemptions, _id, everything, stamp('remind', _id, at), { decide, reply: orderNow })
  }
  return due.length
}

/** Facts of orders are flagged, and the sweep tells them within a minute; nobody hears of the shelf's. */
function clockStore({ database }: Pick<Services, 'database'>) {
  return openStore({ database, isTold: (collection) => collection === redemptions.name })
}

/** An item and an account know many orders: the order is part of the name. */
function stamp(step: 'expire' | 'remind', id: string, at: number): CommandStamp {
  const name = `rewards.${step} ${id}`
  return { id: `clock:${name}`, by: 'clock', at, digest: digestOf('rewards.clock', name) }
}
