import { askedAgain, settled } from '../../shared/photos/rules'
import { everything, isIn, lte } from '../kernel/condition'
import type { Services } from '../kernel/services'
import { openStore, type Store } from '../kernel/store'
import { activitiesWithPhotos } from '../activities/activities-store'
import { errandsWithPhotos } from '../errands/errands-store'
import { papersWithPhotos } from '../funds/funds-store'
import { grantsWithPhotos } from '../grants/grants-store'
import { usesOfPhotos } from '../requests/requests-store'
import { teamsWithPhotos } from '../teams/teams-store'
import { wishesWithPhotos } from '../wishes/wishes-store'
import { askForCheck } from './ask-for-check'
import { clockStamp, photos } from './photos-store'

/** At most so many photos a round, the rest in the next one; also the most files that one call to the storage takes. */
const A_ROUND = 50

type Tending = Pick<Services, 'database' | 'files' | 'wechat' | 'now'>

/** Done by the clock: asks WeChat again about photos without a verdict, and removes those that no request, errand, team, grant or activity uses. */
export async function tendPhotos(services: Tending): Promise<{ asked: number; removed: number }> {
  const store = openStore({ database: services.database })
  return { asked: await askAgain(services, store), removed: await tidy(services, store) }
}

async function askAgain(services: Tending, store: Store): Promise<number> {
  const at = services.now()
  const waiting = await store.find(photos, everything, {
    where: { check: 'pending', askAgainAt: lte(at) },
    order: { askAgainAt: 'asc' },
    limit: A_ROUND,
  })
  for (const photo of waiting) {
    const traceId = await askForCheck(services, photo)
    const stamp = clockStamp(`asked ${photo.timesAsked}`, at)
    await store.revise(photos, photo._id, everything, stamp, {
      decide: (before) => askedAgain(before, traceId, at),
      reply: () => undefined,
    })
  }
  return waiting.length
}

/** The file goes first: where this is broken off between the two, the photo is found again in the next round. */
async function tidy({ files, now }: Tending, store: Store): Promise<number> {
  const at = now()
  const due = await store.find(photos, everything, {
    where: { tidyAt: lte(at) },
    order: { tidyAt: 'asc' },
    limit: A_ROUND,
  })
  if (due.length === 0) return 0
  const ids = due.map(({ _id }) => _id)
  const inRequests = await usesOfPhotos(store, everything, ids)
  const inErrands = await errandsWithPhotos(store, everything, ids)
  const inTeams = await teamsWithPhotos(store, everything, ids)
  const inGrants = await grantsWithPhotos(store, everything, ids)
  const inWishes = await wishesWithPhotos(store, everything, ids)
  const asCovers = await activitiesWithPhotos(store, ids)
  const inFunds = await papersWithPhotos(store, ids)
  const used = [inRequests, inErrands, inTeams, inGrants, inWishes, inFunds, asCovers]
  const unused = due.filter(({ _id }) => !used.some((uses) => uses.has(_id)))
  for (const { _id } of due.filter((photo) => !unused.includes(photo))) {
    const stamp = clockStamp('settled', at)
    await store.revise(photos, _id, everything, stamp, { decide: settled, reply: () => undefined })
  }
  if (unused.length === 0) return 0
  await files.remove(unused.map(({ fileId }) => fileId))
  return await store.forget(photos, { _id: isIn(unused.map(({ _id }) => _id)) })
}
