import { getMyVolunteer } from '../../shared/volunteers/contract'
import { tailOf } from '../../shared/volunteers/identity'
import { looksAt } from '../../shared/volunteers/rules'
import { handle } from '../kernel/handle'
import { communityNames, findStation } from '../network/directory'
import { openedEmergency, openedGuardian, openedIdentity } from './sealed-parts'
import { findVolunteer, openedContact } from './volunteers-store'

export const getMyVolunteerHandler = handle(getMyVolunteer, async (asked) => {
  const found = await findVolunteer(asked.store, asked.actor)
  if (found === undefined) return {}
  const { _id: id, status, displayName, skills, courses, reason, communityCode, communityName } = found
  const station = await findStation(asked, found.stationId)
  if (station === undefined) throw new Error('the station of a volunteer is not there')
  const names = await communityNames(asked, found.areaCodes)
  const identity = openedIdentity(asked.vault, found)
  return {
    volunteer: {
      ...{ id, status, displayName, reason },
      contact: openedContact(asked.vault, found),
      ...{ ageBand: found.ageBand, freeTimes: [...(found.freeTimes ?? [])], looks: [...looksAt(found)] },
      emergency: openedEmergency(asked.vault, found),
      guardian: openedGuardian(asked.vault, found),
      identity: identity && {
        ...{ realName: identity.realName, idKind: identity.idKind },
        tail: tailOf(identity.idNumber),
      },
      home: { code: communityCode, name: communityName },
      areas: found.areaCodes.map((code) => ({ code, name: names.get(code) ?? code })),
      skills: [...skills],
      courses: [...courses],
      station: { name: station.name, phone: station.phone },
    },
  }
})
