import { isRefused } from '../../shared/kernel/refusal'
import { getStation } from '../../shared/network/contract'
import { handle } from '../kernel/handle'
import { communityNames, placeOf, teamOf } from './directory'

/** What hangs in the station's window: address, hours, and who works there, the one for this community first. */
export const getStationHandler = handle(getStation, async (asked) => {
  const { communityCode } = asked.input
  const place = await placeOf(asked, communityCode)
  if (isRefused(place)) return place
  const { community, station } = place
  const team = await teamOf(asked, station._id)
  const names = await communityNames(
    asked,
    team.flatMap((one) => one.communityCodes),
  )
  const rank = (one: (typeof team)[number]) =>
    one.role === 'head' ? 2 : one.communityCodes.includes(communityCode) ? 0 : 1
  return {
    community: { code: community._id, name: community.name },
    station: {
      id: station._id,
      name: station.name,
      address: station.address,
      phone: station.phone,
      openingHours: station.openingHours,
      team: [...team]
        .sort((a, b) => rank(a) - rank(b))
        .map(({ displayName, role, communityCodes, workPhone }) => ({
          displayName,
          role,
          communities: communityCodes.flatMap((code) => names.get(code) ?? []),
          workPhone,
        })),
    },
  }
})
