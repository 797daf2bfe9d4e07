import * as contracts from '../../../shared/timebank/contract'
import type { TimeAccount } from '../../../shared/timebank/model'
import { xu } from '../../world/errands'
import { fenglin, zhou } from '../../world/people'
import { anAccountOf, theEntryOf } from '../../world/timebank'
import { script, type Script } from '../script'
import { count, told } from './counting'

const account = anAccountOf(xu, { minutes: 70, points: 2, carriedMinutes: 10 })
const entry = theEntryOf(account)
const given = { documents: { time_accounts: [account], time_entries: [entry] } }

export const timebankScripts: readonly Script[] = [
  script(contracts.reverseTime, {
    by: zhou,
    input: { id: entry._id, reason: 'twice' },
    given,
    effects: (after) => {
      const [left] = after.all('time_accounts') as readonly object[] as readonly TimeAccount[]
      return {
        mirrors: count(after, 'time_entries', { reverses: entry._id }),
        'taken off the balance': left?.balanceMinutes === 0 && left.points === 0 ? 1 : 0,
        'account.taken_back': told(after, 'time_accounts', 'account.taken_back'),
        [xu.id]: count(after, 'notices', { personId: xu.id, fact: 'account.taken_back' }),
      }
    },
  }),
  script(contracts.consentBoard, {
    by: xu,
    input: { stationId: fenglin, isShown: true },
    given,
    effects: (after) => ({
      agreed: told(after, 'time_accounts', 'account.board_agreed'),
      named: count(after, 'time_accounts', { isOnBoard: true }),
    }),
  }),
  script(contracts.setRate, {
    by: zhou,
    input: { stationId: fenglin, minutesPerPoint: 20 },
    effects: (after) => ({
      set: told(after, 'stations', 'station.rate_set'),
      rate: count(after, 'stations', { minutesPerPoint: 20 }),
    }),
  }),
  script(contracts.setStars, {
    by: zhou,
    input: { stationId: fenglin, starHours: [10, 20] },
    effects: (after) => ({ set: told(after, 'stations', 'station.stars_set') }),
  }),
  script(contracts.setRewardDays, {
    by: zhou,
    input: { stationId: fenglin, rewardDays: 30 },
    effects: (after) => ({
      set: told(after, 'stations', 'station.reward_days_set'),
      days: count(after, 'stations', { rewardDays: 30 }),
    }),
  }),
]
