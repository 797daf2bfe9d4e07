import { peopleHandlers } from '../../../cloudfunctions/people'
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
