import { z } from '../../shared/kernel/schema'
import { Copy, type Referral } from '../../shared/referrals/model'
import type { Request } from '../../shared/requests/model'
import { type PassablePart, passableParts } from '../../shared/requests/parts'
import { hasCome, isShared } from '../../shared/requests/referred'
import type { Vault } from '../kernel/vault'
import { openedContact, openedPlace } from '../requests/sealed-parts'
import { COPY } from './referrals-store'

/** What there is of each part; a part of which there is nothing is missing. `request` is as the sender may read it. */
function pieces(vault: Vault, request: Request): Partial<Record<PassablePart, Copy>> {
  const { calledName, phone } = openedContact(vault, request)
  const { building, door } = openedPlace(vault, request)
  const { text } = request
  const said = request.talk.filter((line) => isShared(line) && line.check === 'passed')
  const talk = said.map(({ kind, words }) => ({ isResident: kind === 'answer', words }))
  return {
    ...(hasCome(request, 'calledName') && { calledName: { calledName } }),
    ...(hasCome(request, 'phone') && phone !== undefined && { phone: { phone } }),
    ...(building !== '' && { place: { building, ...(door !== undefined && { door }) } }),
    ...(text.check === 'passed' && text.words !== '' && { words: { words: text.words } }),
    ...(request.allPhotoIds.length > 0 && { photos: {} }),
    ...(talk.length > 0 && { talk: { talk } }),
  }
}

/** The parts there are to pass on. */
export function partsOf(vault: Vault, request: Request): readonly PassablePart[] {
  const there = pieces(vault, request)
  return passableParts.filter((part) => there[part] !== undefined)
}

/** The chosen parts and no others, sealed for this referral. */
export function copied(
  vault: Vault,
  request: Request,
  chosen: readonly PassablePart[],
  referralId: string,
): Pick<Referral, 'parts' | 'sealedCopy' | 'photoIds'> {
  const there = pieces(vault, request)
  const parts = passableParts.filter((part) => chosen.includes(part) && there[part] !== undefined)
  const copy: Copy = Object.assign({}, ...parts.map((part) => there[part])) as Copy
  return {
    parts,
    sealedCopy: vault.seal(JSON.stringify(copy), COPY, referralId),
    photoIds: parts.includes('photos') ? request.allPhotoIds : [],
  }
}

export function openedCopy(vault: Vault, { _id, sealedCopy }: Referral): Copy {
  return z.parse(Copy, JSON.parse(vault.open(sealedCopy, COPY, _id)))
}
