import { timeEntryIdOf } from '../../../cloudfunctions/timebank/timebank-store'
import { anAccountOf, theEntryOf } from '../../world/timebank'
import { type Cells, type ContextAccess, everyone, here, none, onlyOwn, type Staging } from './cells'

const readers = 'worker head supervisor'
const reading: Cells = [none, readers, readers, none, none]
const leading: Cells = [none, 'head', 'head', none, none]

/** What somebody has put in at the station, with the entry that says so: the caller's own, or somebody else's. */
async function stage({ relation, number, callerId, put }: Staging) {
  const id = relation === 'own' ? callerId : `avolunteer${String(number)}`
  // The station's list shows most minutes first.
  const account = anAccountOf({ id }, { minutes: number, stationId: here.station })
  const source = { kind: 'errand', id: `e${String(number)}`, origin: { kind: 'errand', id: 'e1' } } as const
  await put('time_accounts', account)
  await put('time_entries', theEntryOf(account, { source }))
  return { account: account._id, entry: timeEntryIdOf(source) }
}

const atStation =
  (more: object = {}) =>
  () => ({ stationId: here.station, ...more })

export const timebankAccess: ContextAccess = {
  access: {
    // own, assigned, same, other, ended
    'timebank.getMine': everyone,
    'timebank.listMine': everyone,
    'timebank.getBoard': everyone,
    'timebank.consentBoard': onlyOwn,
    'timebank.getStation': reading,
    'timebank.listStation': reading,
    'timebank.listAccount': reading,
    'timebank.reverse': leading,
    'timebank.setRate': leading,
    'timebank.setStars': leading,
    'timebank.setRewardDays': leading,
  },
  shown: {
    'timebank.getMine': onlyOwn,
    'timebank.listMine': onlyOwn,
    'timebank.listStation': reading,
  },
  scenes: {
    'timebank.getMine': [() => ({})],
    'timebank.listMine': [() => ({})],
    'timebank.getBoard': [atStation({ month: '2026-03' })],
    'timebank.consentBoard': [atStation({ isShown: true })],
    'timebank.getStation': [atStation()],
    'timebank.listStation': [atStation()],
    'timebank.listAccount': [({ own }) => ({ accountId: own['account'] ?? 'bnowhere' })],
    'timebank.reverse': [({ own }) => ({ id: own['entry'] ?? 'jnowhere', reason: 'twice' })],
    'timebank.setRate': [atStation({ minutesPerPoint: 20 })],
    'timebank.setStars': [atStation({ starHours: [10] })],
    'timebank.setRewardDays': [atStation({ rewardDays: 30 })],
  },
  stage,
}
