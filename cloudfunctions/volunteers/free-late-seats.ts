import { everything, gt, isIn } from '../kernel/condition'
import type { Services } from '../kernel/services'
import { openStore } from '../kernel/store'
import { freeSeats } from './free-seats'
import { volunteers } from './volunteers-store'

const A_ROUND = 100
/** Twice as long as a pass from a list or a page is good. */
const LOOK_BACK_MS = 30 * 60_000

/**
 * Done by the clock: what somebody took by a pass from before she stopped being a volunteer goes free as well. Answers how
 * many people were looked at.
 */
export async function freeLateSeats({ database, now }: Pick<Services, 'database' | 'now'>): Promise<number> {
  const store = openStore({ database, isTold: () => false })
  const at = now()
  const stopped = await store.find(volunteers, everything, {
    where: { updatedAt: gt(at - LOOK_BACK_MS), status: isIn(['left', 'declined'] as const) },
    order: { updatedAt: 'asc' },
    limit: A_ROUND,
  })
  for (const volunteer of stopped) {
    const entry = volunteer.log
      .filter(({ fact }) => fact === 'volunteer.left' || fact === 'volunteer.declined')
      .at(-1)
    // Another name each time: she may have taken the same seat that was freed before.
    if (entry !== undefined)
      await freeSeats({ database, now }, volunteer, { ...entry, id: `${entry.id}:${String(at)}` })
  }
  return stopped.length
}
