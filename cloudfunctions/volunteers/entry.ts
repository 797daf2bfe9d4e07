import { isRefused } from '../../shared/kernel/refusal'
import type { registerVolunteer } from '../../shared/volunteers/contract'
import { isMinor, whyTooYoung } from '../../shared/volunteers/ages'
import { volunteerIdOf } from '../../shared/volunteers/model'
import type { Entry } from '../../shared/volunteers/rules'
import type { Commanded } from '../kernel/handle'
import type { Refused } from '../kernel/refused'
import { placeOf } from '../network/directory'
import { sealedEmergency, sealedGuardian } from './sealed-parts'
import { sealedContact } from './volunteers-store'

type Asked = Commanded<(typeof registerVolunteer)['input']>

/** What somebody said of herself, with the stations that answer for the places. No call at all when warm. */
export async function entryOf(asked: Asked): Promise<Entry | Refused> {
  const { input, actor, at, vault } = asked
  const tooYoung = whyTooYoung(input)
  if (tooYoung !== undefined) return tooYoung
  const id = volunteerIdOf(actor.id)
  const { ageBand, emergency, guardian } = input
  const home = await placeOf(asked, input.communityCode)
  if (isRefused(home)) return home
  const areaCodes = [...new Set(input.areaCodes)].filter((code) => code !== input.communityCode)
  const stationIds = new Set([home.station._id])
  for (const code of areaCodes) {
    const area = await placeOf(asked, code)
    if (isRefused(area)) return area
    stationIds.add(area.station._id)
  }
  return {
    accountId: actor.id,
    displayName: input.displayName,
    sealedContact: sealedContact(vault, input.contact, id),
    ageBand,
    freeTimes: [...new Set(input.freeTimes)],
    ...(emergency === undefined ? {} : { sealedEmergency: sealedEmergency(vault, emergency, id) }),
    ...(guardian === undefined || !isMinor(ageBand)
      ? {}
      : { sealedGuardian: sealedGuardian(vault, guardian, id), guardianConsentAt: at }),
    skills: [...new Set(input.skills)],
    communityCode: home.community._id,
    communityName: home.community.name,
    areaCodes,
    stationId: home.station._id,
    stationIds: [...stationIds],
  }
}
