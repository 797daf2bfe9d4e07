import type { Decision } from '../kernel/record'
import { type Refusal, refuse } from '../kernel/refusal'
import { dayOf } from '../kernel/time'
import type { Assignee } from '../requests/model'
import type { GiftBook, HandOver, Receipt, SignedBy, Wish } from './model'
import { mayGo, type NotNow } from './moves'

/** `20261108-02`: the day it came, and the how manieth of that day. A station gives it once, also in the years to come. */
export function giftNumber(at: number, nth: number): string {
  return `${dayOf(at).replaceAll('-', '')}-${String(nth).padStart(2, '0')}`
}

/** Which book the next number comes from: one for each station and day. */
export function seriesOf(stationId: string, day: string): string {
  return `${stationId} ${day}`
}

/** The gift is at the station. */
export function receive(
  wish: Wish,
  receipt: Omit<Receipt, 'at'>,
  at: number,
): Decision<Wish> | NotNow | Refusal<'wishes.value_over'> {
  const no = mayGo(wish, 'receive')
  if (no !== undefined) return no
  if (receipt.valueFen > wish.capFen) return refuse('wishes.value_over', { capFen: wish.capFen })
  const { clockAt: _, ...rest } = wish
  return {
    next: { ...rest, status: 'received', receipt: { ...receipt, at } },
    facts: [{ fact: 'wish.received', detail: { number: receipt.number } }],
  }
}

export interface Proof {
  readonly signedBy: SignedBy
  readonly witness?: Assignee | undefined
  /** Of the signed paper. */
  readonly photoIds: readonly string[]
  /** For the giver; it proves nothing. */
  readonly giverPhotoId?: string | undefined
}

type WhyNotHanded = Refusal<
  'wishes.not_received' | 'wishes.guardian_signs' | 'wishes.proof_missing' | 'wishes.witness_unknown'
>

/** Whether this proves that it was handed over; the page asks it, too. */
export function whyNotProven(
  { audience }: Pick<Wish, 'audience'>,
  { signedBy, photoIds }: Pick<Proof, 'signedBy' | 'photoIds'>,
  hasWitness: boolean,
): WhyNotHanded | undefined {
  if (audience === 'child' && signedBy !== 'guardian') return refuse('wishes.guardian_signs')
  return hasWitness || photoIds.length > 0 ? undefined : refuse('wishes.proof_missing')
}

/** Handed over, with proof. Nothing is handed over that the station has not taken in. */
export function handOver(
  wish: Wish,
  by: Assignee,
  { signedBy, witness, photoIds, giverPhotoId }: Proof,
  at: number,
): Decision<Wish> | NotNow | WhyNotHanded {
  if (wish.status === 'open' || wish.status === 'claimed') return refuse('wishes.not_received')
  const no = mayGo(wish, 'handOver')
  if (no !== undefined) return no
  if (witness?.accountId === by.accountId) return refuse('wishes.witness_unknown')
  const unproven = whyNotProven(wish, { signedBy, photoIds }, witness !== undefined)
  if (unproven !== undefined) return unproven
  const proof: HandOver = {
    ...{ at, by, signedBy, photoIds },
    ...(giverPhotoId === undefined ? {} : { photoIds: [...photoIds, giverPhotoId], giverPhotoId }),
    ...(witness === undefined ? {} : { witness }),
  }
  return {
    next: { ...wish, status: 'delivered', handOver: proof },
    facts: [{ fact: 'wish.delivered', detail: { signedBy } }],
  }
}

/** Which number this command was given: each takes the next one and stands in the book's log in that order. */
export function nthOf({ given, log }: Pick<GiftBook, 'given' | 'log'>, commandId: string): number {
  return given - [...log].reverse().findIndex(({ id }) => id === commandId)
}

/** The photos of the signed paper: all but the one for the giver. */
export function papersOf({
  photoIds,
  giverPhotoId,
}: Pick<HandOver, 'photoIds' | 'giverPhotoId'>): readonly string[] {
  return photoIds.filter((id) => id !== giverPhotoId)
}
