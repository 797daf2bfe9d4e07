import type { Grant } from '../../shared/grants/model'
import { looksAt } from '../../shared/grants/rules'
import type { GrantRow, GrantView, OwnGrantView } from '../../shared/grants/views'
import { refuse } from '../../shared/kernel/refusal'
import type { PhotoView } from '../../shared/requests/views'
import type { Actor } from '../kernel/actor'
import type { Refused } from '../kernel/refused'
import type { Store } from '../kernel/store'
import { findStation } from '../network/directory'

export function viewGrantRow(grant: Grant): GrantRow {
  const { _id: id, title, kind, audience, status, agreement, followUpOn, worker, createdAt } = grant
  return {
    ...{ id, title, kind, audience, status, followUpOn, createdAt },
    isAgreed: agreement !== undefined,
    amountFen: grant.spentFen ?? grant.payment?.amountFen ?? grant.ceilingFen,
    workerName: worker.displayName,
  }
}

export function viewGrant(grant: Grant, photos: ReadonlyMap<string, PhotoView>): GrantView {
  const { reason, summary, fundId, earmark, hasGuardian, ceilingFen, payment, spentFen } = grant
  const { quotes, rules, codeHash, agreement, handedAt, notes, endReason } = grant
  const photo = (id: string | undefined) => (id === undefined ? undefined : photos.get(id))
  return {
    ...viewGrantRow(grant),
    ...{ reason, summary, fundId, earmark, hasGuardian, ceilingFen, payment, spentFen, handedAt, endReason },
    quotes: quotes.map(({ photoId, ...quote }) => ({ ...quote, photo: photo(photoId) })),
    rules: [...rules],
    hasCode: codeHash !== undefined,
    agreement: agreement && {
      ...agreementOf(agreement),
      photo: photo(agreement.how === 'paper' ? agreement.photoId : undefined),
    },
    notes: [...notes],
    looks: looksAt(grant),
  }
}

/** As much as she needs to know that it is hers, and who helps her; no name. */
export async function viewOwnGrant(
  { actor, store, at }: { readonly actor: Actor; readonly store: Store; readonly at: number },
  grant: Grant,
): Promise<OwnGrantView | Refused> {
  const station = await findStation({ store, at }, grant.stationId)
  if (station === undefined) return refuse('not_found')
  const { _id, title, kind, audience, status, rules, hasGuardian, agreement, handedAt, followUpOn } = grant
  const { displayName, workPhone } = grant.worker
  return {
    ...{ title, kind, audience, status, hasGuardian, handedAt, followUpOn, rules: [...rules] },
    id: grant.recipientId === actor.id ? _id : undefined,
    agreement: agreement && agreementOf(agreement),
    worker: { displayName, workPhone },
    station: { name: station.name, phone: station.phone },
    looks: looksAt(grant),
  }
}

function agreementOf({ how, as, at }: NonNullable<Grant['agreement']>) {
  return { how, as, at }
}
