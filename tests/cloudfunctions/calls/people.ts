import { invite, join } from '../../../shared/people/contract'
import { chen, fenglin, vault, wang, zhou } from '../../world/people'
import type { CallWorld, ContextCalls } from './call-world'

export const peopleCalls = ({ world }: CallWorld): ContextCalls => {
  /** A code for a new worker, made by the head. */
  const invited = () => {
    const input = { role: 'worker' as const, stationId: fenglin, communityCodes: [], displayName: '新来的' }
    return world.ask(zhou, invite, input)
  }
  let arrived = 0
  const newcomer = () => ({ openid: `openid-newcomer-${arrived}` })
  /** A new colleague without anything on her desk. */
  const colleague = async () => {
    arrived++
    const { id: postId, code } = await invited()
    await world.ask(newcomer(), join, { code })
    return { accountId: vault.accountIdOf(newcomer().openid), postId }
  }
  return {
    scripts: {
      'people.getMe': [() => wang, () => ({})],
      'people.saveProfile': [() => wang, () => ({ calledName: '王奶奶' })],
      'people.leaveConsent': [() => wang, () => ({ templates: ['requestMoved'] })],
      'people.invite': [
        () => zhou,
        () => ({ role: 'worker', stationId: fenglin, communityCodes: [], displayName: '新来的' }),
      ],
      'people.join': [
        newcomer,
        async () => {
          arrived++
          return { code: (await invited()).code }
        },
      ],
      'people.endPost': [() => zhou, colleague],
      'people.setDesks': [
        () => zhou,
        async () => ({ ...(await colleague()), desks: ['social', 'children'] }),
      ],
      'people.listTeam': [() => chen, () => ({ stationId: fenglin })],
    },
    table: `
people.getMe             1      0         1         0        0
people.saveProfile       2      0         2         0        0
people.leaveConsent      2      0         2         0        0
people.invite            2      0         1         0        1
people.join              7      0         2         0        5
people.endPost           4      1         3         0        0
people.setDesks          3      0         3         0        0
people.listTeam          3      1         2         0        0
`,
  }
}
