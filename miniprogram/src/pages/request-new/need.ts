import type { InputOf } from '@shared/kernel/contract'
import { z } from '@shared/kernel/schema'
import { Phone } from '@shared/people/contract'
import type { Profile } from '@shared/people/model'
import type { submitRequest } from '@shared/requests/contract'
import type { Kind } from '@shared/requests/model'
import { guessKind } from '@shared/requests/text'
import type { RequestDraft } from './draft'

/** The draft together with what is known and guessed: what would be submitted now. */
export interface Need extends Pick<RequestDraft, 'words' | 'forWhom' | 'reachable' | 'urgency'> {
  readonly kind: Kind | undefined
  /** Chosen by us from the words. */
  readonly isGuessed: boolean
  readonly calledName: string
  readonly phone: string
  readonly communityCode: string
  /** Only where it was chosen on this page. */
  readonly communityName: string | undefined
  readonly building: string
  readonly door: string
}

/** Somebody else's door is not one's own: for others only the community is taken over. */
export function needOf(draft: RequestDraft, profile: Profile | undefined): Need {
  const { words, forWhom, reachable, urgency, community } = draft
  const isSelf = forWhom === 'self'
  const home = isSelf && community === undefined ? profile : undefined
  const kind = draft.kind ?? guessKind(words)
  return {
    words,
    forWhom,
    reachable,
    urgency,
    kind,
    isGuessed: draft.kind === undefined && kind !== undefined,
    calledName: isSelf ? (draft.myName ?? profile?.calledName ?? '') : draft.theirName,
    phone: isSelf ? (draft.myPhone ?? profile?.phone ?? '') : draft.theirPhone,
    communityCode: community?.code ?? profile?.communityCode ?? '',
    communityName: community?.name,
    building: draft.building ?? home?.building ?? '',
    door: draft.door ?? home?.door ?? '',
  }
}

/** The first thing that is still to be done before it can be submitted. */
export function missingIn(need: Need): string | undefined {
  if (need.words.trim() === '') return '先写几句是什么事'
  if (need.kind === undefined) return '选一下是哪一类'
  return missingWho(need) ?? missingPlace(need)
}

export function missingWho({ forWhom, calledName, phone }: Need): string | undefined {
  if (calledName.trim() === '') return forWhom === 'self' ? '写一下怎么称呼您' : '写一下怎么称呼这位'
  return wrongPhone(phone.trim())
}

export function missingPlace({ communityCode, building }: Need): string | undefined {
  if (communityCode === '') return '选一下在哪个社区'
  return building.trim() === '' ? '写一下几号楼' : undefined
}

function wrongPhone(phone: string): string | undefined {
  if (phone === '' || z.safeParse(Phone, phone).success) return undefined
  const isMobile = /^1\d*$/.test(phone)
  if (!isMobile || phone.length === 11) return '电话再看一眼，手机号是 11 位，座机要带区号'
  const [word, count] = phone.length < 11 ? ['少', 11 - phone.length] : ['多', phone.length - 11]
  return `手机号是 11 位，这里${word}了 ${count} 位`
}

export function toInput(need: Need, kind: Kind, photoIds: readonly string[]): InputOf<typeof submitRequest> {
  const { forWhom, reachable, urgency } = need
  const [words, calledName, building] = [need.words.trim(), need.calledName.trim(), need.building.trim()]
  const phone = need.phone.trim()
  const door = need.door.trim()
  return {
    kind,
    words,
    photoIds: [...photoIds],
    forWhom,
    contact: { calledName, ...(phone === '' ? {} : { phone }) },
    place: { communityCode: need.communityCode, building, ...(door === '' ? {} : { door }) },
    reachable,
    urgency,
  }
}

/** What is worth remembering of somebody who files for herself for the first time. */
export function toProfile(input: InputOf<typeof submitRequest>): Profile {
  return { ...input.contact, ...input.place }
}
