import { refuse } from '../../shared/kernel/refusal'
import type { OutputOf } from '../../shared/kernel/contract'
import type { Station } from '../../shared/network/model'
import type { Account } from '../../shared/people/model'
import { isOpen } from '../../shared/people/rules'
import type { listReferralTargets, sendReferral } from '../../shared/referrals/contract'
import { partnerKey, type Referral } from '../../shared/referrals/model'
import type { InputOf } from '../../shared/kernel/contract'
import { foldNumbers } from '../../shared/requests/text'
import { accounts } from '../kernel/actor'
import type { Refused } from '../kernel/refused'
import type { Store } from '../kernel/store'
import { findStation, teamOf } from '../network/directory'
import { stations } from '../network/network-store'

interface Asking {
  readonly store: Store
  readonly at: number
}

/** Where it goes: who it is, whose hours count, and who of them is told. */
export interface Target {
  readonly to: Referral['to']
  readonly openingHours: Station['openingHours']
  readonly receiverIds: readonly string[]
}

/** The place that was chosen, if it is one: a station of the district, a partner of the own station, or an office. */
export async function findTarget(
  asking: Asking,
  from: Station,
  chosen: InputOf<typeof sendReferral>['to'],
): Promise<Target | Refused> {
  const { openingHours } = from
  if (chosen.kind === 'office') {
    // Somebody may put a number behind the name.
    return { to: { kind: 'office', name: foldNumbers(chosen.name) }, openingHours, receiverIds: [] }
  }
  if (chosen.kind === 'partner') {
    const { accountId } = chosen
    const scope = { _id: accountId, stationIds: from._id }
    const [found] = await asking.store.find(accounts, scope, { limit: 1 })
    const name = found && partnerName(found, from._id)
    if (name === undefined) return refuse('referrals.target_unknown')
    return { to: { kind: 'partner', accountId, name }, openingHours, receiverIds: [accountId] }
  }
  const station = await findStation(asking, chosen.stationId)
  if (station === undefined || station._id === from._id || station.districtCode !== from.districtCode)
    return refuse('referrals.target_unknown')
  const { _id: stationId, name } = station
  const to = { kind: 'station', stationId, name } as const
  return {
    to,
    openingHours: station.openingHours,
    receiverIds: await answeringAt(asking, stationId),
  }
}

/** Who answers for a station: its heads, or everybody where there is none. */
export async function answeringAt(asking: Asking, stationId: string): Promise<readonly string[]> {
  const team = await teamOf(asking, stationId)
  const heads = team.filter((one) => one.role === 'head')
  return (heads.length > 0 ? heads : team).map((one) => one.accountId)
}

/** Under which of the two keys it is found by the receiver. `circle`: that of the request at the sending station. */
export function receivedBy(to: Referral['to'], from: Pick<Station, '_id'>, circle: string): string {
  if (to.kind === 'office') return ''
  if (to.kind === 'partner') return partnerKey(to.accountId, from._id)
  return `${to.stationId}${circle.slice(from._id.length)}`
}

/** Everybody and everything a station can refer to. */
export async function allTargets(
  { store }: Asking,
  from: Station,
): Promise<Pick<OutputOf<typeof listReferralTargets>, 'stations' | 'partners' | 'offices'>> {
  const [near, people] = await Promise.all([
    store.find(stations, { districtCode: from.districtCode }, { order: { _id: 'asc' }, limit: 200 }),
    store.find(accounts, { stationIds: from._id }, { limit: 200 }),
  ])
  const partners = people.flatMap((person) => {
    const name = partnerName(person, from._id)
    return name === undefined ? [] : [{ accountId: person._id, name }]
  })
  return {
    stations: near.filter(({ _id }) => _id !== from._id).map(({ _id: id, name }) => ({ id, name })),
    partners,
    offices: [...(from.offices ?? [])],
  }
}

function partnerName({ posts }: Pick<Account, 'posts'>, stationId: string): string | undefined {
  return posts.find((post) => isOpen(post) && post.role === 'partner' && post.stationId === stationId)
    ?.displayName
}
