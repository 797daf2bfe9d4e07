import type { Activity } from '../../shared/activities/model'
import type { LogEntry } from '../../shared/kernel/record'
import { isRefused } from '../../shared/kernel/refusal'
import { released } from '../../shared/photos/rules'
import { everything } from '../kernel/condition'
import type { Services } from '../kernel/services'
import { openStore } from '../kernel/store'
import { clockStamp, photos } from '../photos/photos-store'

/** Follows another cover: the clock takes the one before it away, unless something else uses it. */
export async function letCoverGo(
  { database, now }: Pick<Services, 'database' | 'now'>,
  _: Activity,
  { id, detail }: LogEntry,
): Promise<void> {
  const left = detail?.['left']
  if (typeof left !== 'string') return
  const at = now()
  const went = await openStore({ database }).revise(
    photos,
    left,
    everything,
    clockStamp(`released ${id}`, at),
    { decide: (photo) => released(photo, at), reply: () => true },
  )
  // Gone already: nothing to do. Otherwise the fact stays unsent, and the clock comes again.
  if (isRefused(went) && went.refused !== 'not_found') throw new Error(`not let go: ${went.refused}`)
}
