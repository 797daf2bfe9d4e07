import type { Contract } from '../../shared/kernel/contract'
import { contracts } from '../../shared/contracts'
import type { Request } from '../../shared/requests/model'
import { invite, join } from '../../shared/people/contract'
import { chen, communities, fenglin, gao, li, vault, wang, zhou } from '../world/people'
import { aRequest, someWords } from '../world/requests'
import { handlersOfWorld, openWorld, type World } from '../world/world'
import { smallJpeg } from './photos/photo-bytes'
import { aNeed } from './requests/needs'

let world: World
beforeAll(async () => {
  world = await openWorld()
})
afterAll(() => world.close())

let made = 0
const kept = async (over: Partial<Request> = {}) => ({
  id: await world.keep(aRequest({ _id: `r${String(++made).padStart(6, '0')}`, ...over })),
})
const words = { words: '圆的，像个盘子' }
const resolved = { status: 'resolved' } as const
const held = { text: someWords('客厅的灯坏了', { check: 'review' }) }

type Who = { readonly openid: string }
/** Somebody with a good case for the contract; the input is made ready before the calls are counted. */
type Script = readonly [who: () => Who, input: () => unknown]
const on =
  (over: Partial<Request>, more: object = {}) =>
  async () => ({ ...(await kept(over)), ...more })

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

/** A good case of every contract, sent to an instance that is warm. */
const scripts: Readonly<Record<string, Script>> = {
  'requests.submit': [() => wang, () => aNeed()],
  'requests.answer': [() => wang, on({}, { ...words, photoIds: [] })],
  'requests.confirm': [() => wang, on(resolved)],
  'requests.reopen': [() => wang, on(resolved, words)],
  'requests.rate': [() => wang, on(resolved, { stars: 5, comment: '好' })],
  'requests.withdraw': [() => wang, on({})],
  'requests.accept': [() => chen, on({})],
  'requests.setUrgency': [() => chen, on({}, { urgency: 'soon', reason: '怕摔' })],
  'requests.reply': [() => chen, on({}, words)],
  'requests.ask': [() => chen, on({}, words)],
  'requests.note': [() => chen, on({}, words)],
  'requests.handOver': [() => chen, on({}, { accountId: li.id, ...words })],
  'requests.resolve': [() => chen, on({}, { result: '换好了' })],
  'requests.close': [() => chen, on({}, { reason: '物业来修' })],
  'requests.openContact': [() => chen, on({})],
  'requests.review': [() => li, on(held, { piece: 'text', decision: 'show' })],
  'requests.reviewPhoto': [
    () => li,
    async () => {
      const photoId = await world.photo(`p${String(++made).padStart(6, '0')}`, { check: 'held' })
      return { ...(await kept({ photoIds: [photoId], allPhotoIds: [photoId] })), photoId, decision: 'show' }
    },
  ],
  'requests.get': [() => wang, on({})],
  'requests.listMine': [() => wang, () => ({ openOnly: true })],
  'requests.listQueue': [() => chen, () => ({ filter: 'mine' })],
  'requests.countQueue': [() => chen, () => ({})],
  'photos.add': [() => wang, () => ({ base64: smallJpeg.toString('base64') })],
  'inbox.list': [() => wang, () => ({})],
  'inbox.countUnread': [() => wang, () => ({})],
  'inbox.markRead': [() => wang, () => ({})],
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
  'people.listTeam': [() => chen, () => ({ stationId: fenglin })],
  'network.getCoverage': [() => gao, () => ({ areaCode: '120113' })],
  'network.listCommunities': [() => zhou, () => ({ stationId: fenglin })],
  'network.getStation': [() => wang, () => ({ communityCode: communities.fenglinli })],
  'network.listDivisions': [() => wang, () => ({ parentCode: '120113900' })],
}

/**
 * Calls by collection when warm; `other` is every other collection, the storage, and a transaction's begin and end. Of the accounts, one is the caller's own where a
 * role is needed; telling somebody is one notice, one claim on an account's consents, and one write that takes the flag off.
 */
const table = `
contract                 calls  requests  accounts  notices  other
requests.submit          4      2         1         1        0
requests.answer          5      3         1         1        0
requests.confirm         5      3         1         1        0
requests.reopen          5      3         1         1        0
requests.rate            5      3         1         1        0
requests.withdraw        5      3         1         1        0
requests.accept          6      3         2         1        0
requests.setUrgency      3      2         1         0        0
requests.reply           6      3         2         1        0
requests.ask             6      3         2         1        0
requests.note            3      2         1         0        0
requests.handOver        9      3         4         2        0
requests.resolve         6      3         2         1        0
requests.close           6      3         2         1        0
requests.openContact     4      3         1         0        0
requests.review          3      2         1         0        0
requests.reviewPhoto     4      1         1         0        2
requests.get             1      1         0         0        0
requests.listMine        1      1         0         0        0
requests.listQueue       2      1         1         0        0
requests.countQueue      4      3         1         0        0
inbox.list               1      0         0         1        0
inbox.countUnread        1      0         0         1        0
inbox.markRead           2      0         0         2        0
people.getMe             1      0         1         0        0
people.saveProfile       2      0         2         0        0
people.leaveConsent      2      0         2         0        0
people.invite            2      0         1         0        1
people.join              7      0         2         0        5
people.endPost           4      1         3         0        0
people.listTeam          3      1         2         0        0
photos.add               4      0         0         0        4
network.getStation       0      0         0         0        0
network.listDivisions    1      0         0         0        1
network.listCommunities  1      0         0         0        1
network.getCoverage      3      0         1         0        2
`
const expected = new Map(
  table
    .trim()
    .split('\n')
    .slice(1)
    .map((row) => row.trim().split(/\s+/))
    .map(([name, ...counts]) => [name!, counts.map(Number)] as const),
)

const columns = ['requests', 'accounts', 'notices'] as const

test('every contract has a handler, a good case and a row', () => {
  const names = contracts.map(({ name }) => name).sort()
  expect(handlersOfWorld.map(({ contract }) => contract.name).sort()).toEqual(names)
  expect(Object.keys(scripts).sort()).toEqual(names)
  expect([...expected.keys()].sort()).toEqual(names)
})

test.each(contracts.map((contract) => [contract.name, contract] as const))(
  '%s',
  async (name, contract: Contract) => {
    const [who, input] = scripts[name]!
    const warm = await input()
    await world.tell(who(), contract, warm)
    const ready = await input()
    const calls = await world.callsOf(async () => {
      expect(await world.tell(who(), contract, ready)).toMatchObject({ ok: true })
    })
    const counts = columns.map((column) => calls.filter((one) => one === column).length)
    const other = calls.length - counts.reduce((sum, count) => sum + count, 0)
    expect([calls.length, ...counts, other]).toEqual(expected.get(name))
  },
)
