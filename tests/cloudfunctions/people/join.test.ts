import { peopleHandlers } from '../../../cloudfunctions/people'
import { getMe, invite, join as joinContract } from '../../../shared/people/contract'
import { aCommandId, codeOf, DAY, HOUR, openServedWorld, outputOf, type ServedWorld } from '../served-world'

let world: ServedWorld
let code: string
beforeEach(async () => {
  world = await openServedWorld(peopleHandlers)
  await world.station('sfenglin')
  await world.person('head', { role: 'head', stationId: 'sfenglin' })
  code = await invited()
})
afterEach(() => world.close())

async function invited(): Promise<string> {
  const input = {
    role: 'worker',
    stationId: 'sfenglin',
    communityCodes: ['120113900001'],
    displayName: '陈禾',
  }
  return outputOf(invite, await world.call('head', 'people.invite', input)).code
}
const join = (openid: string, given: string, id?: string) =>
  world.call(openid, 'people.join', { code: given }, id)
const wrong = (n: number) => `ABCDEF${String(n).padStart(2, '0')}`
const rolesOf = async (openid: string) => outputOf(getMe, await world.call(openid, 'people.getMe', {})).roles

describe('people.join', () => {
  test('opens the post, with the working name chosen by the head; small letters and spaces are forgiven', async () => {
    const reply = await join('chen', ` ${code.toLowerCase()} `)
    expect(outputOf(joinContract, reply)).toEqual({
      id: world.vault.accountIdOf('chen'),
      role: 'worker',
      stationId: 'sfenglin',
    })
    expect(await rolesOf('chen')).toEqual(['resident', 'worker'])
    const me = outputOf(getMe, await world.call('chen', 'people.getMe', {}))
    expect(me).toMatchObject({ posts: [{ displayName: '陈禾', communityCodes: ['120113900001'] }] })
  })

  test('the same command again, and the same person with a new command, get the same answer', async () => {
    const id = aCommandId()
    const first = await join('chen', code, id)
    expect(await join('chen', code, id)).toEqual(first)
    expect(await join('chen', code)).toEqual(first)
    expect(await world.database.count('accounts', { stationIds: { $eq: 'sfenglin' } })).toBe(2)
    const [invitation] = await world.all('invitations')
    expect(invitation).toMatchObject({ version: 2, usedBy: world.vault.accountIdOf('chen') })
  })

  test('a second person comes too late', async () => {
    await join('chen', code)
    expect(codeOf(await join('li', code))).toBe('people.invitation_used')
    expect(await rolesOf('li')).toEqual(['resident'])
  })

  test('twenty people with one code: one of them joins', async () => {
    const people = Array.from({ length: 20 }, (_, index) => `person${index}`)
    const replies = await Promise.all(people.map((openid) => join(openid, code)))
    const codes = replies.map(codeOf)
    expect(codes.filter((one) => one === 'ok')).toHaveLength(1)
    expect(codes.filter((one) => one !== 'ok' && one !== 'people.invitation_used' && one !== 'busy')).toEqual(
      [],
    )
    expect(await world.database.count('accounts', { stationIds: { $eq: 'sfenglin' } })).toBe(2)
    const winner = people[codes.indexOf('ok')] ?? ''
    const [invitation] = await world.all('invitations')
    expect(invitation).toMatchObject({ usedBy: world.vault.accountIdOf(winner) })
  })

  test('one person who taps twice at once has one post', async () => {
    const replies = await Promise.all([join('chen', code), join('chen', code)])
    expect(replies.map(codeOf)).toEqual(['ok', 'ok'])
    const me = outputOf(getMe, await world.call('chen', 'people.getMe', {}))
    expect(me.posts).toHaveLength(1)
  })

  test('after three days it has expired', async () => {
    world.pass(3 * DAY)
    expect(codeOf(await join('chen', code))).toBe('people.invitation_expired')
    expect(await rolesOf('chen')).toEqual(['resident'])
  })

  test('who is there already needs no second post, and the code stays good for another', async () => {
    await join('chen', code)
    const second = await invited()
    expect(codeOf(await join('chen', second))).toBe('people.already_in_post')
    expect(codeOf(await join('li', second))).toBe('ok')
  })

  test('a code does not bring an ended post back', async () => {
    await join('chen', code)
    const chen = outputOf(getMe, await world.call('chen', 'people.getMe', {}))
    await world.call('head', 'people.endPost', { accountId: chen.id, postId: chen.posts[0]?.id })
    expect(codeOf(await join('chen', code))).toBe('people.invitation_used')
    expect(await rolesOf('chen')).toEqual(['resident'])
  })

  test.each([['ABCDEFG'], ['ABCDEFGH9'], ['ABCD EFG'], [{ $ne: '' }], ['']])(
    '%j is no code',
    async (given) => {
      const reply = await world.call('chen', 'people.join', { code: given })
      expect(reply).toMatchObject({ code: 'input.invalid', detail: { paths: ['code'] } })
      expect(await world.database.count('accounts', { stationIds: { $eq: 'sfenglin' } })).toBe(1)
    },
  )
})

describe('guessing', () => {
  test('ten wrong codes an hour, then even the right one waits', async () => {
    for (let n = 0; n < 10; n++)
      expect(codeOf(await join('guesser', wrong(n)))).toBe('people.invitation_unknown')
    expect(codeOf(await join('guesser', wrong(10)))).toBe('people.try_later')
    expect(codeOf(await join('guesser', code))).toBe('people.try_later')
    expect(codeOf(await join('chen', code))).toBe('ok')
    world.pass(HOUR)
    expect(codeOf(await join('guesser', wrong(11)))).toBe('people.invitation_unknown')
  })

  test('thirty at once are not looked at beyond the tenth', async () => {
    let replies: readonly string[] = []
    for (let round = 0; round < 3; round++) {
      const guesses = Array.from({ length: 10 }, (_, n) => join('guesser', wrong(round * 10 + n)))
      replies = [...replies, ...(await Promise.all(guesses)).map(codeOf)]
    }
    expect(replies.filter((one) => one === 'people.invitation_unknown').length).toBeLessThanOrEqual(10)
    expect(new Set(replies)).not.toContain('our_fault')
    const [guesser] = await world.database.read(
      'accounts',
      { _id: { $eq: world.vault.accountIdOf('guesser') } },
      { limit: 1 },
    )
    expect(guesser).toHaveProperty('wrongCodesAt')
  })

  test('the same wrong command again is one guess', async () => {
    const id = aCommandId()
    for (let n = 0; n < 12; n++) {
      expect(codeOf(await join('guesser', wrong(0), id))).toBe('people.invitation_unknown')
    }
    expect(codeOf(await join('guesser', code))).toBe('ok')
  })
})

test('seven calls, all in one transaction', async () => {
  const calls = await world.callsOf(() => join('chen', code))
  expect(calls).toEqual([
    'startTransaction',
    'getDocument',
    'getDocument',
    'insertDocument',
    'getDocument',
    'modifyDocument',
    'commitTransaction',
  ])
})
