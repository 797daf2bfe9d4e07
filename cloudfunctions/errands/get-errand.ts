import { getErrand } from '../../shared/errands/contract'
import type { Errand } from '../../shared/errands/model'
import { isRefused } from '../../shared/kernel/refusal'
import { volunteerIdOf } from '../../shared/volunteers/model'
import { isIn } from '../kernel/condition'
import { type Asked, handle } from '../kernel/handle'
import { deskPhotos, passedPhotos } from '../photos/asking'
import { openedContact, volunteers } from '../volunteers/volunteers-store'
import { findReadableErrand } from './find-readable-errand'
import { viewErrand } from './view-errand'

type Asking = Asked<(typeof getErrand)['input']>

export const getErrandHandler = handle(getErrand, async (asked) => {
  const found = await findReadableErrand(asked, asked.input.id)
  if (isRefused(found)) return found
  const { errand, as } = found
  const photosFor = as === 'worker' ? deskPhotos : passedPhotos
  const photos = await photosFor(asked, errand.allPhotoIds)
  const phones = as === 'worker' ? await phonesOf(asked, errand) : new Map<string, string>()
  return viewErrand({ as, personId: asked.actor.id, vault: asked.vault, photos, phones }, errand)
})

/** The station rings its volunteers; residents ring the station. */
async function phonesOf({ store, vault }: Asking, errand: Errand): Promise<ReadonlyMap<string, string>> {
  const ids = errand.helpers.map(({ accountId }) => volunteerIdOf(accountId))
  if (ids.length === 0) return new Map()
  const found = await store.find(volunteers, { _id: isIn(ids) }, { limit: ids.length })
  return new Map(found.map((one) => [one.accountId, openedContact(vault, one).phone]))
}
