import { isRefused } from '../../shared/kernel/refusal'
import type { fileAsCommittee } from '../../shared/requests/contract'
import { type Draft, submit } from '../../shared/requests/rules'
import type { Commanded } from '../kernel/handle'
import { idOf } from '../kernel/records'
import type { Refused } from '../kernel/refused'
import type { Placed } from '../network/directory'
import { movedTo } from './acting'
import { claimCode, claimHash } from './claim-code'
import { draftOf } from './draft'
import { takePhotos } from './request-photos'
import { requests } from './requests-store'
import { checkedWords } from './writing'

type Filing = Commanded<(typeof fileAsCommittee)['input']>

/** Files what was filled in. For somebody else a code comes along, by which she can take it over. */
export async function fileNeed(
  asked: Filing,
  placed: Placed,
  by: Pick<Draft, 'forWhom' | 'filedBy'>,
): Promise<(ReturnType<typeof movedTo> & { readonly claimCode?: string }) | Refused> {
  const { input, command, store, vault } = asked
  const id = idOf(requests, command)
  const photoIds = await takePhotos(asked, input.photoIds, id)
  if (isRefused(photoIds)) return photoIds
  const text = await checkedWords(asked, input.words, id)
  const code = by.forWhom === 'self' ? undefined : claimCode(vault, command)
  const claim = code === undefined ? {} : { claimHash: claimHash(vault, code) }
  const draft = draftOf(asked, id, placed, input, { ...by, ...claim, photoIds, text })
  const { next, facts } = submit(draft, placed.route, placed.assignee, asked.at)
  const filed = await store.create(requests, command, { fields: next, facts, reply: movedTo })
  return isRefused(filed) || code === undefined ? filed : { ...filed, claimCode: code }
}
