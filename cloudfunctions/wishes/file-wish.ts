import { isRefused } from '../../shared/kernel/refusal'
import { type Station, streetOf } from '../../shared/network/model'
import type { askWish } from '../../shared/wishes/contract'
import { termsOf, type Wish } from '../../shared/wishes/model'
import { ask, whyNotAsked } from '../../shared/wishes/rules'
import type { Commanded } from '../kernel/handle'
import { idOf } from '../kernel/records'
import { communityNames } from '../network/directory'
import { foldedWords } from '../requests/writing'
import { wishNow } from './acting'
import { sealedApplicant, sealedGuardian } from './sealed-parts'
import { wishes } from './wishes-store'

/** One write. The words go to the station alone, so WeChat is not asked; what is published later is. */
export async function fileWish(
  asked: Commanded<(typeof askWish)['input']>,
  station: Station,
  whose: Partial<Pick<Wish, 'applicantId' | 'keeperId'>>,
) {
  const { input, vault, store, command } = asked
  const { communityCode, audience, title, words, applicant, guardian } = input
  const no = whyNotAsked(title, words)
  if (isRefused(no)) return no
  const streetCode = streetOf(communityCode)
  const streetName = (await communityNames(asked, [streetCode])).get(streetCode) ?? ''
  const id = idOf(wishes, command)
  const { next: fields, facts } = ask({
    ...{ ...whose, ...termsOf(station), streetName, audience, title },
    ...{ stationId: station._id, asked: foldedWords(asked, words, id) },
    station: { name: station.name, phone: station.phone, address: station.address },
    sealedApplicant: sealedApplicant(vault, applicant, id),
    ...sealedGuardian(vault, guardian, id),
  })
  return store.create(wishes, command, { fields, facts, reply: wishNow })
}
