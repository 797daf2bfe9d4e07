import { isRefused } from '../../shared/kernel/refusal'
import { getReferral } from '../../shared/referrals/contract'
import type { Referral, Side } from '../../shared/referrals/model'
import type { Asked } from '../kernel/handle'
import { isIn } from '../kernel/condition'
import { handle } from '../kernel/handle'
import { photos } from '../photos/photos-store'
import { partiesFor } from '../requests/requests-store'
import { findReferral } from './acting'
import { sidesFor } from './referrals-store'
import { isWithReceiver, viewReferral } from './view-referral'

/** Long enough to look at, too short to be passed around. */
const URL_SECONDS = 600

export const getReferralHandler = handle(getReferral, async (asked) => {
  const { actor, vault } = asked
  const found = await findReferral(asked)
  if (isRefused(found)) return found
  const { referral, request } = found
  const sides = sidesFor(actor, referral, request)
  const photoUrls = await urlsOf(asked, referral, sides)
  const isOnDesk = partiesFor(actor, request).includes('colleague')
  return viewReferral(referral, { sides, request, isOnDesk, photoUrls, vault })
})

/** The photos that were passed on and that the check has let pass. */
async function urlsOf(
  { store, files }: Pick<Asked<(typeof getReferral)['input']>, 'store' | 'files'>,
  referral: Referral,
  sides: readonly Side[],
): Promise<readonly string[]> {
  const { photoIds } = referral
  if (photoIds.length === 0 || !(sides.includes('colleague') || isWithReceiver(referral))) return []
  const found = await store.find(photos, { _id: isIn(photoIds) }, { limit: photoIds.length })
  const fileIds = found.flatMap(({ check, fileId }) => (check === 'passed' ? [fileId] : [])).slice(0, 50)
  if (fileIds.length === 0) return []
  const urls = await files.temporaryUrls(fileIds, URL_SECONDS)
  return fileIds.flatMap((fileId) => urls.get(fileId) ?? [])
}
