import { aVolunteer } from '../../world/errands'
import { chen, fenglin, vault, wang, zhou } from '../../world/people'
import { anAccountOf, theEntryOf } from '../../world/timebank'
import type { CallWorld, ContextCalls } from './call-world'

export const timebankCalls = ({ world, next }: CallWorld): ContextCalls => {
  const openid = 'openid-in-the-books'
  const xu = { openid, id: vault.accountIdOf(openid) }
  const account = anAccountOf(xu, { minutes: 6000, points: 200 })
  let isThere = false
  /** An account and one more entry on it. */
  const entry = async () => {
    const id = `e${next()}`
    const source = { kind: 'errand', id, origin: { kind: 'errand', id } } as const
    if (!isThere) {
      await world.insert('time_accounts', account)
      await world.insert('volunteers', aVolunteer({ accountId: xu.id }))
    }
    isThere = true
    const one = theEntryOf({ ...account, balanceMinutes: 1, points: 0 }, { source })
    await world.insert('time_entries', one)
    return one._id
  }
  const atStation =
    (more: object = {}) =>
    async () => {
      await entry()
      return { stationId: fenglin, ...more }
    }
  return {
    scripts: {
      'timebank.getMine': [() => xu, async () => (await entry(), {})],
      'timebank.listMine': [() => xu, async () => (await entry(), {})],
      'timebank.getBoard': [() => wang, atStation({ month: '2026-03' })],
      'timebank.consentBoard': [() => xu, atStation({ isShown: true })],
      'timebank.getStation': [() => chen, atStation()],
      'timebank.listStation': [() => chen, atStation()],
      'timebank.listAccount': [() => chen, async () => (await entry(), { accountId: account._id })],
      'timebank.reverse': [() => zhou, async () => ({ id: await entry(), reason: 'twice' })],
      'timebank.setRate': [() => zhou, atStation({ minutesPerPoint: 20 })],
      'timebank.setStars': [() => zhou, atStation({ starHours: [10] })],
      'timebank.setRewardDays': [() => zhou, atStation({ rewardDays: 30 })],
    },
    table: `
timebank.getMine       3    0   0   0   3
timebank.listMine      2    0   0   0   2
timebank.getBoard      5    0   0   0   5
timebank.consentBoard  3    0   0   0   3
timebank.getStation    5    0   1   0   4
timebank.listStation   4    0   1   0   3
timebank.listAccount   5    0   1   0   4
timebank.reverse       13  0   2   1   10
timebank.setRate       3    0   1   0   2
timebank.setStars      3    0   1   0   2
timebank.setRewardDays 3    0   1   0   2
`,
  }
}
