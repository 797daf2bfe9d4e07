import type { Wish } from '../../shared/wishes/model'
import { papersOf } from '../../shared/wishes/gift-rules'
import { moves } from '../../shared/wishes/moves'
import { revealedIn } from '../../shared/wishes/revealing'
import { canThank } from '../../shared/wishes/thanks-rules'
import type { DeskWish, DeskWishRow } from '../../shared/wishes/views'
import type { PhotoView } from '../../shared/requests/views'
import type { Vault } from '../kernel/vault'
import { peopleOf } from './sealed-parts'

/** A line of the desk: neither who asked nor who gives. */
export function viewDeskRow(wish: Wish): DeskWishRow {
  const { _id: id, status, title, audience, drawing, pseudonym, capFen, createdAt: askedAt } = wish
  const { claim, receipt, handOver, thanks } = wish
  return {
    ...{ id, status, title, audience, drawing, askedAt, isFromApp: wish.applicantId !== undefined },
    ...(pseudonym === '' ? {} : { pseudonym, capFen }),
    ...(claim === undefined ? {} : { promisedOn: claim.promisedOn }),
    ...(claim?.companyName === undefined ? {} : { companyName: claim.companyName }),
    ...(receipt === undefined ? {} : { number: receipt.number }),
    ...(handOver === undefined ? {} : { deliveredAt: handOver.at }),
    ...(thanks === undefined ? {} : { thanksStatus: thanks.status }),
  }
}

export function viewDeskWish(vault: Vault, wish: Wish, photos: ReadonlyMap<string, PhotoView>): DeskWish {
  const { asked, words, streetName, capLimitFen, days, graceDays, returns } = wish
  const { verified, claim, receipt, recall, declineReason } = wish
  return {
    ...viewDeskRow(wish),
    ...{ askedWords: asked.words, words, streetName, capLimitFen, days, graceDays, returns },
    hasGuardian: wish.sealedGuardian !== undefined,
    hasConsent: wish.guardianConsentAt !== undefined,
    ...(verified === undefined ? {} : { verified: { ...verified, displayName: verified.by.displayName } }),
    ...(claim === undefined ? {} : { claimedAt: claim.at }),
    ...(receipt === undefined ? {} : { receipt }),
    ...viewHandOver(wish, photos),
    ...viewThanks(vault, wish),
    ...(recall === undefined ? {} : { recalled: { ...recall, displayName: recall.by.displayName } }),
    ...(declineReason === undefined ? {} : { declineReason }),
    can: possible(wish),
  }
}

/** What stands in words that wait is said before they are passed on. */
function viewThanks(vault: Vault, wish: Wish): Pick<DeskWish, 'thanks'> {
  const { thanks } = wish
  if (thanks === undefined) return {}
  const reveals = thanks.status === 'waiting' ? revealedIn(peopleOf(vault, wish), thanks.words) : undefined
  return { thanks: reveals === undefined ? thanks : { ...thanks, reveals } }
}

function viewHandOver(
  { handOver }: Wish,
  photos: ReadonlyMap<string, PhotoView>,
): Pick<DeskWish, 'handOver'> {
  if (handOver === undefined) return {}
  const { at, by, signedBy, witness, giverPhotoId = '' } = handOver
  const giverPhoto = photos.get(giverPhotoId)
  return {
    handOver: {
      ...{ at, displayName: by.displayName, signedBy },
      ...(witness === undefined ? {} : { witnessName: witness.displayName }),
      photos: papersOf(handOver).flatMap((id) => photos.get(id) ?? []),
      ...(giverPhoto === undefined ? {} : { giverPhoto }),
    },
  }
}

function possible(wish: Wish): DeskWish['can'] {
  const steps = ['verify', 'decline', 'receive', 'handOver', 'recall'] as const
  return [
    ...steps.filter((step) => step in moves[wish.status]),
    ...(canThank(wish) ? (['writeThanks'] as const) : []),
    ...(wish.thanks?.status === 'waiting' ? (['reviewThanks'] as const) : []),
  ]
}
