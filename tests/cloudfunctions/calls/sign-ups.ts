import { inviteFor, keyOf, ticketFor } from '../../../cloudfunctions/activities/keys'
import { givePass } from '../../../cloudfunctions/activities/pass'
import { sealedWho } from '../../../cloudfunctions/activities/sealed-parts'
import { doorOf } from '../../../shared/activities/sign-up-rules'
import type { Session } from '../../../shared/activities/model'
import { aSessionOf, anEntry, someTerms } from '../../world/activities'
import { communities, liu, vault, zhao } from '../../world/people'
import type { CallWorld, ContextCalls } from './call-world'

const coming = { relation: 'parent', calledName: '妈妈' } as const

/** What residents do with activities. */
export const signUpCalls = ({ world, next }: CallWorld): ContextCalls => {
  /** One seat: 刘爷爷 has it, 赵宁 waits. */
  async function full(over: Partial<Session> = {}): Promise<Session> {
    const _id = `x${next()}`
    const entry = (byId: string) =>
      anEntry({
        ...{ id: `k${byId.slice(0, 8)}`, byId },
        key: keyOf(vault, _id, { ...coming, byId, part: 'participant' }),
        sealedWho: sealedWho(vault, { calledName: '妈妈' }, _id),
      })
    const terms = someTerms({ seats: 1, ageBands: [] })
    const session = aSessionOf([entry(liu.id), entry(zhao.id)], {
      _id,
      activityId: `y${_id}`,
      terms,
      ...over,
    })
    await world.insert('sessions', session)
    return session
  }
  const mine = async (more: (ticket: string) => object, over: Partial<Session> = {}) => {
    const session = await full(over)
    const [entry] = session.entries
    if (entry === undefined) throw new Error('nobody is in')
    return { id: session._id, ...more(ticketFor(vault, session._id, liu.id, entry)) }
  }
  const passed = async () => {
    const { _id: id, ...session } = await full()
    const people = [{ ...coming, calledName: '爸爸' }]
    const door = doorOf({ ...session, _id: id })
    const pass = givePass(vault, id, liu.id, { door }, world.now())
    return { id, who: { part: 'participant', people }, pass }
  }
  const asked = async () => {
    const id = `k${liu.id.slice(0, 8)}`
    return mine((ticket) => ({ ticket, isComing: true }), { offers: [{ entryId: id, at: 1 }] })
  }
  return {
    scripts: {
      'activities.list': [() => liu, () => ({ around: communities.fenglinli })],
      'activities.listDays': [() => liu, () => ({ around: communities.fenglinli, month: '2026-03' })],
      'activities.getSession': [() => liu, async () => ({ id: (await full())._id })],
      'activities.listMine': [() => liu, () => ({ filter: 'coming' })],
      'activities.signUp': [() => liu, passed],
      'activities.withdraw': [() => liu, () => mine((ticket) => ({ tickets: [ticket] }))],
      'activities.answerOffer': [() => liu, asked],
      'activities.follow': [
        () => zhao,
        async () => {
          const { _id: id, entries } = await full()
          return { id, invite: inviteFor(vault, id, entries[0] ?? anEntry()) }
        },
      ],
    },
    table: `
activities.list          2      0         0         0        2
activities.listDays      1      0         0         0        1
activities.getSession    4      0         0         0        4
activities.listMine      1      0         0         0        1
activities.signUp        1      0         0         0        1
activities.withdraw      3      0         0         0        3
activities.answerOffer   1      0         0         0        1
activities.follow        1      0         0         0        1
`,
  }
}
