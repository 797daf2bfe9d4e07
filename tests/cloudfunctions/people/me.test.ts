import { accounts } from '../../../cloudfunctions/kernel/actor'
import { peopleHandlers } from '../../../cloudfunctions/people'
import { isRefused } from '../../../shared/kernel/refusal'
import { getMe, saveProfile } from '../../../shared/people/contract'
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

describe('people.getMe', () => {
  test('whoever is new is a resident without anything, and nothing is written', async () => {
    expect(await me('wang')).toEqual({
      id: world.vault.accountIdOf('wang'),
      roles: ['resident'],
      posts: [],
      consents: { requestMoved: 0, requestArrived: 0 },
    })
    expect(await world.all('accounts')).toEqual([])
  })

  test('an ended post is not shown and gives no role', async () => {
    await world.person(
      'chen',
      { role: 'worker', stationId: 'sfenglin' },
      { role: 'head', stationId: 'sfenglin', endedAt: 1 },
    )
    expect(await me('chen')).toMatchObject({ roles: ['resident', 'worker'], posts: [{ role: 'worker' }] })
  })

  test('one database call', async () => {
    expect(await world.callsOf(() => me('wang'))).toEqual(['getDocument'])
  })
})

describe('people.saveProfile', () => {
  test('the account comes with the first need, and she reads what she wrote', async () => {
    const reply = await world.call('wang', 'people.saveProfile', wang)
    expect(outputOf(saveProfile, reply)).toEqual({ id: world.vault.accountIdOf('wang') })
    expect((await me('wang')).profile).toEqual(wang)
  })

  test('nothing that reaches her is readable in the database, and the phone is found by its hash', async () => {
    await world.call('wang', 'people.saveProfile', wang)
    const stored = JSON.stringify(await world.all('accounts'))
    for (const secret of ['王奶奶', '13812345678', '3 号楼', '401']) expect(stored).not.toContain(secret)
    const phoneHash = world.vault.keyedHash('13812345678', 'phone')
    expect(await world.database.count('accounts', { phoneHash: { $eq: phoneHash } })).toBe(1)
  })

  test('what is left out is forgotten', async () => {
    await world.call('wang', 'people.saveProfile', wang)
    await world.call('wang', 'people.saveProfile', { calledName: '王奶奶' })
    expect((await me('wang')).profile).toEqual({ calledName: '王奶奶' })
    const [account] = await world.all('accounts')
    expect(account).not.toHaveProperty('phoneHash')
    expect(account).not.toHaveProperty('communityCode')
  })

  test('sent twice it is done once; with another input the id is used up', async () => {
    const id = aCommandId()
    const first = await world.call('wang', 'people.saveProfile', wang, id)
    expect(await world.call('wang', 'people.saveProfile', wang, id)).toEqual(first)
    expect(await world.all('accounts')).toMatchObject([{ version: 1 }])
    expect(codeOf(await world.call('wang', 'people.saveProfile', { calledName: '李' }, id))).toBe(
      'command.reused',
    )
  })

  test('two at once on a new account are both kept', async () => {
    await Promise.all([
      world.call('wang', 'people.saveProfile', wang),
      world.call('wang', 'people.leaveConsent', { templates: ['requestMoved'] }),
    ])
    expect(await me('wang')).toMatchObject({ profile: wang, consents: { requestMoved: 1 } })
  })

  test.each([
    ['no name', { calledName: '  ' }, ['calledName']],
    ['a long name', { calledName: '王'.repeat(13) }, ['calledName']],
    ['a short phone', { ...wang, phone: '1381234567' }, ['phone']],
    ['a community of eleven digits', { ...wang, communityCode: '12011390000' }, ['communityCode']],
    ['a long door', { ...wang, door: '四'.repeat(21), building: '' }, ['building', 'door']],
  ])('%s is refused and nothing written', async (_name, input, paths) => {
    const reply = await world.call('wang', 'people.saveProfile', input)
    expect(reply).toMatchObject({ ok: false, code: 'input.invalid', detail: { paths } })
    expect(await world.all('accounts')).toEqual([])
  })

  test('emoji and what looks like a script are kept as they are', async () => {
    const odd = { calledName: '<b>王</b>👵🏻' }
    await world.call('wang', 'people.saveProfile', odd)
    expect((await me('wang')).profile).toEqual(odd)
  })

  test('two database calls', async () => {
    const calls = await world.callsOf(() => world.call('wang', 'people.saveProfile', wang))
    expect(calls).toEqual(['getDocument', 'insertDocument'])
    const again = await world.callsOf(() => world.call('wang', 'people.saveProfile', wang))
    expect(again).toEqual(['getDocument', 'modifyDocument'])
  })
})

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
