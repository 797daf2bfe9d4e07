import { aVolunteer } from '../../world/errands'
import { chen, communities, DAY, MONDAY, vault, wang } from '../../world/people'
import type { CallWorld, ContextCalls } from './call-world'

export const volunteersCalls = ({ world, next }: CallWorld): ContextCalls => {
  const entry = {
    ...{ displayName: '王师傅', contact: { calledName: '王秀', phone: '13900000001' } },
    ...{ communityCode: communities.fenglinli, areaCodes: [], skills: ['errands'] },
  }
  let who = wang
  const somebody = async (over: Parameters<typeof aVolunteer>[0] = {}) => {
    const openid = `openid-volunteer-${next()}`
    who = { openid, id: vault.accountIdOf(openid) }
    const volunteer = aVolunteer({ accountId: who.id, ...over })
    await world.insert('volunteers', volunteer)
    return { id: volunteer._id }
  }
  const waiting = { status: 'waiting' } as const
  return {
    scripts: {
      'volunteers.register': [() => wang, () => entry],
      'volunteers.leave': [() => who, async () => (await somebody(), {})],
      'volunteers.admit': [() => chen, () => somebody(waiting)],
      'volunteers.decline': [
        () => chen,
        async () => ({ ...(await somebody(waiting)), reason: '先来站里聊聊' }),
      ],
      'volunteers.recordCourse': [
        () => chen,
        async () => ({ ...(await somebody()), course: 'escort', until: MONDAY + 300 * DAY }),
      ],
      'volunteers.getMine': [() => who, async () => (await somebody(), {})],
      'volunteers.list': [() => chen, () => ({ status: 'active' })],
    },
    table: `
volunteers.register      2      0         0         0        2
volunteers.leave         2      0         0         0        2
volunteers.admit         6      0         2         1        3
volunteers.decline       6      0         2         1        3
volunteers.recordCourse  6      0         2         1        3
volunteers.getMine       1      0         0         0        1
volunteers.list          2      0         1         0        1
`,
  }
}
