import { peopleHandlers } from '../../../cloudfunctions/people'
import { invite, join, listTeam } from '../../../shared/people/contract'
import { aCommandId, codeOf, openServedWorld, outputOf, type ServedWorld } from '../served-world'

const stationId = 'sfenglin'
let world: ServedWorld
let accountId: string
beforeEach(async () => {
  world = await openServedWorld(peopleHandlers)
  await world.station(stationId)
  await world.person('head', { role: 'head', stationId })
  await world.person('admin', { role: 'admin' })
  accountId = await world.person('li', { id: 'ili', role: 'worker', stationId, displayName: '李悦' })
})
afterEach(() => world.close())

const set = (openid: string, desks: readonly string[], id?: string) =>
  world.call(openid, 'people.setDesks', { accountId, postId: 'ili', desks }, id)
const desksOfLi = async () =>
  outputOf(listTeam, await world.call('head', 'people.listTeam', { stationId })).members.find(
    (one) => one.accountId === accountId,
  )?.post.desks

test('the head says which desks, and the team sees it; sent twice it is done once', async () => {
  expect(await desksOfLi()).toBeUndefined()
  const id = aCommandId()
  const reply = await set('head', ['social', 'children'], id)
  expect(reply).toEqual({ ok: true, output: { id: accountId } })
  expect(await set('head', ['social', 'children'], id)).toEqual(reply)
  expect(await desksOfLi()).toEqual(['social', 'children'])
  const [account] = (await world.all('accounts')).filter(({ _id }) => _id === accountId)
  expect(account).toMatchObject({ log: [{ fact: 'post.desks_set', detail: { postId: 'ili' } }] })
  expect(await set('head', ['social'], id)).toMatchObject({ code: 'command.reused' })
})

test('not by the one herself, an admin, a head elsewhere or a stranger', async () => {
  await world.person('other', { role: 'head', stationId: 'sother' })
  for (const openid of ['li', 'admin', 'other', 'stranger']) {
    expect(codeOf(await set(openid, ['children']))).toBe('not_found')
  }
  expect(await desksOfLi()).toBeUndefined()
})

test.each([
  ['none', []],
  ['one twice', ['social', 'social']],
  ['one that is none', ['kitchen']],
])('%s is no choice of desks', async (_what, desks) => {
  expect(await set('head', desks)).toMatchObject({
    code: 'input.invalid',
    detail: { paths: [expect.stringMatching(/^desks/)] },
  })
})

test('a new colleague comes with the desks of the invitation', async () => {
  const asked = { role: 'worker', stationId, communityCodes: [], displayName: '陈禾', desks: ['counsel'] }
  const { code } = outputOf(invite, await world.call('head', 'people.invite', asked))
  outputOf(join, await world.call('chen', 'people.join', { code }))
  const { members } = outputOf(listTeam, await world.call('head', 'people.listTeam', { stationId }))
  expect(members.find(({ post }) => post.displayName === '陈禾')?.post.desks).toEqual(['counsel'])
})
