import { accounts } from '../../../cloudfunctions/kernel/actor'
import { peopleHandlers } from '../../../cloudfunctions/people'
import { isRefused } from '../../../shared/kernel/refusal'
import { getMe } from '../../../shared/people/contract'
import { aCommandId, codeOf, openServedWorld, outputOf, type ServedWorld } from '../served-world'

let world: ServedWorld
beforeEach(async () => {
  world = await openServedWorld(peopleHandlers)
})
afterEach(() => world.close())

const wang = {
  calledName: '王奶奶',
  phone: '13812345678',
  communityCode: '120113900001',
  building: '3 号楼',
  door: '2 单元 401',
}

const me = async (openid: string) => outputOf(getMe, await world.call(openid, 'people.getMe', {}))

describe('people.leaveConsent', () => {
  const agree = (templates: readonly string[], id?: string) =>
    world.call('wang', 'people.leaveConsent', { templates }, id)

  test('one more message of each template; the same tap twice counts once', async () => {
    const id = aCommandId()
    await agree(['requestMoved'])
    await agree(['requestMoved', 'requestArrived'], id)
    await agree(['requestMoved', 'requestArrived'], id)
    expect((await me('wang')).consents).toEqual({ requestMoved: 2, requestArrived: 1 })
  })

  test('five taps at once are five', async () => {
    await Promise.all(Array.from({ length: 5 }, () => agree(['requestMoved'])))
    expect((await me('wang')).consents['requestMoved']).toBe(5)
  })

  test('twenty are enough', async () => {
    for (let tap = 0; tap < 22; tap++) await agree(['requestMoved'])
    expect((await me('wang')).consents['requestMoved']).toBe(20)
  })

  test.each([[[]], [['everything']], [['requestMoved', 'requestMoved', 'requestMoved', 'requestMoved']]])(
    '%j is refused',
    async (templates) => {
      expect(codeOf(await agree(templates))).toBe('input.invalid')
    },
  )

  test('two database calls', async () => {
    expect(await world.callsOf(() => agree(['requestMoved']))).toEqual(['getDocument', 'insertDocument'])
  })
})

test('an account stays small however long it is used, and still knows what it was told last', async () => {
  const id = world.vault.accountIdOf('wang')
  await world.person('wang')
  const log = Array.from({ length: 199 }, (_, n) => ({
    id: `old ${n}`,
    fact: 'account.consented',
    at: n,
    by: id,
  }))
  await world.database.update('accounts', { _id: { $eq: id } }, { set: { log } })
  const commandId = aCommandId()
  const agree = () => world.call('wang', 'people.leaveConsent', { templates: ['requestMoved'] }, commandId)
  await world.call('wang', 'people.saveProfile', wang)
  await agree()
  await agree()
  const account = await world.store.get(accounts, id, { _id: id })
  if (isRefused(account)) throw new Error(account.refused)
  expect(account.consents.requestMoved).toBe(1)
  expect([account.log.length, account.log[0]?.id, account.log.at(-1)?.id]).toEqual([
    200,
    'old 1',
    `${id}:${commandId}`,
  ])
})
