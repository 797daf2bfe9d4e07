import { reversalIdOf } from '../../../cloudfunctions/timebank/timebank-store'
import { reverseTime, getMyTime, listMyTime } from '../../../shared/timebank/contract'
import { xu } from '../../world/errands'
import { chen, zhao, zhou } from '../../world/people'
import { anAccountOf, theEntryOf } from '../../world/timebank'
import { aCommandId, openWorld, type World } from '../../world/world'

let world: World
beforeEach(async () => {
  world = await openWorld()
})
afterEach(() => world.close())

const account = anAccountOf(xu, { minutes: 6000, points: 200 })
const entry = theEntryOf(account)
const given = async (over: object = {}) => {
  await world.insert('time_accounts', { ...account, ...over })
  await world.insert('time_entries', entry)
}
const byBytes = async () =>
  JSON.stringify((await world.all('time_entries')).find(({ _id }) => _id === entry._id))
const input = { id: entry._id, reason: 'twice' } as const

test('a mirror, which links both ways; the entry itself stays byte for byte, the star falls, and she hears why', async () => {
  await given()
  const before = await byBytes()
  expect((await world.ask(xu, getMyTime, {})).level).toBe(1)
  expect(await world.ask(zhou, reverseTime, input)).toEqual({ entryId: reversalIdOf(entry._id) })
  expect(await byBytes()).toBe(before)
  expect(await world.ask(xu, getMyTime, {})).toMatchObject({ totalMinutes: 0, level: 0 })
  const { items } = await world.ask(xu, listMyTime, {})
  expect(items.map(({ id, kind, minutes, points }) => ({ id, kind, minutes, points }))).toEqual([
    { id: reversalIdOf(entry._id), kind: 'reversal', minutes: -6000, points: -200 },
    { id: entry._id, kind: 'errand', minutes: 6000, points: 200 },
  ])
  expect(items[0]).toMatchObject({ reverses: entry._id, reason: 'twice', origin: entry.source.origin })
  expect(items[1]?.reversedBy).toBe(reversalIdOf(entry._id))
  expect(await world.all('notices')).toMatchObject([
    { personId: xu.id, fact: 'account.taken_back', title: '退回了 100 小时' },
  ])
})

test('at most once, by whomever; the same command again is answered as before, with another reason it is another', async () => {
  await given()
  const commandId = aCommandId()
  const first = await world.tell(zhou, reverseTime, input, commandId)
  expect(await world.tell(zhou, reverseTime, input, commandId)).toEqual(first)
  expect(await world.codeOf(zhou, reverseTime, { ...input, reason: 'person' }, commandId)).toBe(
    'command.reused',
  )
  expect(await world.codeOf(zhou, reverseTime, input)).toBe('timebank.already_reversed')
  expect(await world.all('time_entries')).toHaveLength(2)
})

test('two heads at once: one mirror', async () => {
  await given()
  const codes = await Promise.all([1, 2].map(() => world.codeOf(zhou, reverseTime, input)))
  expect(codes.sort()).toEqual(['ok', 'timebank.already_reversed'])
  expect(await world.all('time_entries')).toHaveLength(2)
})

test('points that were spent meanwhile are owed', async () => {
  await given({ points: 60 })
  await world.ask(zhou, reverseTime, input)
  expect((await world.ask(xu, getMyTime, {})).accounts).toMatchObject([{ points: 0, owedPoints: 140 }])
})

test('by the head of the station alone, never the own, never a mirror', async () => {
  await given()
  for (const somebody of [chen, zhao, xu]) {
    expect(await world.codeOf(somebody, reverseTime, input)).toBe('not_found')
  }
  await world.ask(zhou, reverseTime, input)
  expect(await world.codeOf(zhou, reverseTime, { ...input, id: reversalIdOf(entry._id) })).toBe(
    'timebank.not_reversible',
  )
  const own = anAccountOf(zhou, { minutes: 30 })
  const source = { kind: 'errand', id: 'e5', origin: { kind: 'errand', id: 'e5' } } as const
  await world.insert('time_accounts', own)
  await world.insert('time_entries', theEntryOf(own, { source }))
  const id = theEntryOf(own, { source })._id
  expect(await world.codeOf(zhou, reverseTime, { ...input, id })).toBe('timebank.own_entry')
  expect(await world.codeOf(zhou, reverseTime, { ...input, id: 'jnowhere' })).toBe('not_found')
})
