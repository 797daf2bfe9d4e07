import { givePass } from '../../../cloudfunctions/volunteers/pass'
import * as contract from '../../../shared/volunteers/contract'
import { aNeed, aTakenNeed } from '../../world/needs'
import { aVolunteer } from '../../world/errands'
import { chen, communities, DAY, MONDAY, vault, wang } from '../../world/people'
import type { CallWorld, ContextCalls } from './call-world'

export const volunteersCalls = ({ world, next }: CallWorld): ContextCalls => {
  const entry = {
    ...{ displayName: '王师傅', contact: { calledName: '王秀', phone: '13900000001' } },
    ...{ communityCode: communities.fenglinli, areaCodes: [], skills: ['errands'] },
    ...{ ageBand: 'adult', freeTimes: ['tue.morning'] },
  }
  let who = wang
  const somebody = async (over: Parameters<typeof aVolunteer>[0] = {}) => {
    const openid = `openid-volunteer-${next()}`
    who = { openid, id: vault.accountIdOf(openid) }
    const volunteer = aVolunteer({ accountId: who.id, ...over })
    await world.insert('volunteers', volunteer)
    return { id: volunteer._id }
  }
  const identity = { realName: '许建国', idKind: 'resident', idNumber: '11010519491231002X' } as const
  const need = {
    ...{ communityCode: communities.fenglinli, title: '每周二陪聊', words: '爱听评书', skill: 'company' },
    ...{ needsEntry: true, freeTimes: ['tue.morning'], isWeekly: true, minutes: 60 },
  }
  const aNeedOf = async (make: typeof aNeed) => {
    const made = make({ _id: `c${next()}` })
    await world.insert('needs', made)
    return { id: made._id }
  }
  const before = { from: '2020-01', to: '2020-12' }
  const waiting = { status: 'waiting' } as const
  // Where no errand is open: each one around her would be one write more, so that her passes open it no longer.
  const quiet = { stationIds: ['snowhere'] }
  return {
    scripts: {
      'volunteers.register': [() => wang, () => entry],
      'volunteers.leave': [() => who, async () => (await somebody(quiet), {})],
      'volunteers.admit': [() => chen, () => somebody(waiting)],
      'volunteers.decline': [
        () => chen,
        async () => ({ ...(await somebody({ ...waiting, ...quiet })), reason: '先来站里聊聊' }),
      ],
      'volunteers.recordCourse': [
        () => chen,
        async () => ({ ...(await somebody()), course: 'escort', until: MONDAY + 300 * DAY }),
      ],
      'volunteers.getMine': [() => who, async () => (await somebody(), {})],
      'volunteers.list': [() => chen, () => ({ status: 'active' })],
      'volunteers.keepIdentity': [
        () => who,
        async () => (await somebody(), { ...identity, hasAgreed: true }),
      ],
      'volunteers.removeIdentity': [
        () => who,
        async () => {
          const { id } = await somebody()
          await world.ask(who, contract.keepIdentity, { ...identity, hasAgreed: true })
          return id === '' ? undefined : {}
        },
      ],
      'volunteers.openContact': [() => chen, () => somebody()],
      'volunteers.addNeed': [() => chen, () => need],
      'volunteers.closeNeed': [() => chen, async () => ({ ...(await aNeedOf(aNeed)), reason: '搬走了' })],
      'volunteers.takeNeed': [
        () => who,
        async () => {
          await somebody({ skills: ['company'] })
          const { id } = await aNeedOf(aNeed)
          return { id, pass: givePass(vault, id, { accountId: who.id, displayName: '许师傅' }, world.now()) }
        },
      ],
      'volunteers.releaseNeed': [
        () => who,
        async () => {
          await somebody()
          return aNeedOf((over) =>
            aTakenNeed({ ...over, taker: { accountId: who.id, displayName: '许师傅', at: MONDAY } }),
          )
        },
      ],
      'volunteers.listNeeds': [() => chen, () => ({ status: 'open' })],
      'volunteers.matchNeed': [() => chen, () => aNeedOf(aNeed)],
      'volunteers.listService': [() => who, async () => (await somebody(), {})],
      'volunteers.export': [() => chen, () => before],
      'volunteers.getExport': [() => chen, () => world.ask(chen, contract.exportVolunteers, before)],
    },
    // Whoever leaves, or is declined, gives up seats, needs, errands and teams: five looks and the flag off. The file is put, noted and lent.
    table: `
volunteers.register      2      0         0         0        2
volunteers.leave         8      0         0         0        8
volunteers.admit         6      0         2         1        3
volunteers.decline       11     0         2         1        8
volunteers.recordCourse  6      0         2         1        3
volunteers.getMine       1      0         0         0        1
volunteers.list          2      0         1         0        1
volunteers.keepIdentity   2      0         0         0        2
volunteers.removeIdentity 2      0         0         0        2
volunteers.openContact    4      0         1         0        3
volunteers.addNeed        2      0         1         0        1
volunteers.closeNeed      3      0         1         0        2
volunteers.takeNeed       4      0         1         1        2
volunteers.releaseNeed    5      0         1         1        3
volunteers.listNeeds      2      0         1         0        1
volunteers.matchNeed      3      0         1         0        2
volunteers.listService    5      0         0         0        5
volunteers.export         2      0         1         0        1
volunteers.getExport      7      0         1         0        6
`,
  }
}
