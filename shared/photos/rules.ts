import type { Decision } from '../kernel/record'
import { type Refusal, refuse } from '../kernel/refusal'
import { type Photo, PHOTO_MAX_BYTES, PHOTO_USABLE_MS, type PhotoCheck } from './model'

/** What the bytes themselves say, whatever the file is called. */
export function photoTypeOf(head: ArrayLike<number>): 'jpeg' | 'png' | undefined {
  const starts = (...bytes: number[]) => bytes.every((byte, index) => head[index] === byte)
  if (starts(0xff, 0xd8, 0xff)) return 'jpeg'
  if (starts(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a)) return 'png'
  return undefined
}

/** The same question on the phone, before it is sent, and on the server. */
export function acceptPhoto(
  head: ArrayLike<number>,
  byteLength: number,
): 'jpeg' | 'png' | Refusal<'photos.wrong_type' | 'photos.too_large'> {
  if (byteLength > PHOTO_MAX_BYTES)
    return refuse('photos.too_large', { megabytes: Math.ceil(byteLength / 1048576) })
  return photoTypeOf(head) ?? refuse('photos.wrong_type')
}

/** Operating rule 5.18: others see what has passed; the owner always sees the own photo. */
export function isVisible(check: PhotoCheck, viewer: { readonly isOwner: boolean }): boolean {
  return viewer.isOwner || check === 'passed'
}

/** A photo may go into a request of its owner, for a week. */
export function isUsable(photo: Pick<Photo, 'ownerId' | 'createdAt'>, personId: string, at: number): boolean {
  return photo.ownerId === personId && at - photo.createdAt < PHOTO_USABLE_MS
}

/** WeChat answers within half an hour or not at all; each further question waits twice as long, a day at most. */
export function askAgainAt(timesAsked: number, at: number): number {
  const halfHours = Math.min(2 ** Math.max(timesAsked - 1, 0), 48)
  return at + halfHours * 30 * 60 * 1000
}

/** WeChat's answer. Only `pass` publishes; everything else waits for a person. A second answer changes nothing. */
export function judge(photo: Photo, suggest: string): Decision<Photo> | Refusal<'photos.already_judged'> {
  if (photo.check !== 'pending') return refuse('photos.already_judged')
  const { traceId: _, ...rest } = photo
  const check = suggest === 'pass' ? 'passed' : 'held'
  return { next: { ...rest, check }, facts: [{ fact: `photo.${check}` }] }
}

/** A colleague has looked at what WeChat held, and decides; nobody decides about the own photo. */
export function decideOn(
  photo: Photo,
  personId: string,
  decision: 'show' | 'hide',
): Decision<Photo> | Refusal<'photos.already_judged' | 'photos.own_photo'> {
  if (photo.check !== 'held') return refuse('photos.already_judged')
  if (photo.ownerId === personId) return refuse('photos.own_photo')
  const check = decision === 'show' ? 'passed' : 'hidden'
  return { next: { ...photo, check }, facts: [{ fact: 'photo.reviewed', detail: { decision } }] }
}

/** WeChat has been asked once more; without a trace it could not be. */
export function askedAgain(
  photo: Photo,
  traceId: string | undefined,
  at: number,
): Decision<Photo> | Refusal<'photos.already_judged'> {
  if (photo.check !== 'pending') return refuse('photos.already_judged')
  const { traceId: _, ...rest } = photo
  const timesAsked = photo.timesAsked + 1
  const next = { ...rest, timesAsked, askAgainAt: askAgainAt(timesAsked, at) }
  const fact = { fact: 'photo.check_asked' }
  return { next: traceId === undefined ? next : { ...next, traceId }, facts: [fact] }
}

/** What used the photo uses it no more: the clock looks again whether anything else does. */
export function released(photo: Photo, at: number): Decision<Photo> {
  return { next: { ...photo, tidyAt: photo.tidyAt ?? at }, facts: [{ fact: 'photo.released' }] }
}

/** A request uses the photo: it stays. */
export function settled(photo: Photo): Decision<Photo> {
  const { tidyAt: _, ...next } = photo
  return { next, facts: [{ fact: 'photo.settled' }] }
}
