import { isRefused, refuse } from '../../shared/kernel/refusal'
import type { Assignee } from '../../shared/requests/model'
import { handOverGift } from '../../shared/wishes/contract'
import { handOver } from '../../shared/wishes/gift-rules'
import { type Asked, handle } from '../kernel/handle'
import type { Refused } from '../kernel/refused'
import { teamOf } from '../network/directory'
import { decideAtDesk } from './acting'
import { takeProof } from './proof-photos'
import { wishes, wishesAtDesk } from './wishes-store'

export const handOverGiftHandler = handle(handOverGift, async (asked) => {
  const { input, at } = asked
  const witness = await findWitness(asked)
  if (isRefused(witness)) return witness
  const giverPhotoId = input.giverPhoto?.id
  const papers = input.photoIds.filter((id) => id !== giverPhotoId)
  const taken = await takeProof(asked, giverPhotoId === undefined ? papers : [...papers, giverPhotoId])
  if (isRefused(taken)) return taken
  const photoIds = taken.filter((id) => id !== giverPhotoId)
  const proof = { signedBy: input.signedBy, witness, photoIds, giverPhotoId }
  return decideAtDesk(asked, (wish, staff) => handOver(wish, staff, proof, at))
})

/** The second worker who was there: an open post at the same station. Undefined where none is named. */
async function findWitness(
  asked: Asked<(typeof handOverGift)['input']>,
): Promise<Assignee | undefined | Refused> {
  const { input, actor, store } = asked
  if (input.witnessId === undefined) return undefined
  const wish = await store.get(wishes, input.id, wishesAtDesk(actor))
  if (isRefused(wish)) return wish
  const team = await teamOf(asked, wish.stationId)
  const found = team.find(({ accountId }) => accountId === input.witnessId)
  if (found === undefined) return refuse('wishes.witness_unknown')
  return { accountId: found.accountId, displayName: found.displayName }
}
