import { strFromU8, unzipSync } from 'fflate'
import { plainFields } from '../../../cloudfunctions/kernel/plain'
import { sealedIdentity } from '../../../cloudfunctions/volunteers/sealed-parts'
import { tidyLentFiles } from '../../../cloudfunctions/kernel/lend-file'
import * as contract from '../../../shared/volunteers/contract'
import { aSession } from '../../world/activities'
import { aVolunteer, finished, lin, theLin, xu } from '../../world/errands'
import { chen, fenglin, guoyuan, HOUR, vault, zhao } from '../../world/people'
import { anAccountOf, theEntryOf } from '../../world/timebank'
import { openWorld, type World } from '../../world/world'

let world: World
beforeEach(async () => {
  world = await openWorld()
})
afterEach(() => world.close())

const identity = { realName: '许建国强', idKind: 'resident' as const, idNumber: '11010519491231002X' }

/** One booking of somebody's minutes. */
const booked = (
  who: { readonly id: string },
  id: string,
  minutes: number,
  month = '2026-03',
  stationId = fenglin,
) => {
  const kind = id.startsWith('x') ? ('session' as const) : ('errand' as const)
  const source = { kind, id: `${id}:${who.id}:${String(minutes)}`, origin: { kind, id } }
  return world.insert(
    'time_entries',
    theEntryOf(anAccountOf(who, { minutes, stationId }), { source, month, stationId }),
  )
}

async function taken(who: typeof chen, period: { readonly from: string; readonly to: string }) {
  const { id } = await world.ask(who, contract.exportVolunteers, period)
  return world.ask(who, contract.getExport, { id })
}

/** The texts of the sheet that was handed out last. */
async function textsOf(url: string): Promise<string> {
  const bytes = new Uint8Array(await (await fetch(url)).arrayBuffer())
  const files = unzipSync(bytes)
  return Object.entries(files)
    .filter(([name]) => /sheet1\.xml|sharedStrings/.test(name))
    .map(([, file]) => strFromU8(file))
    .join('\n')
}

test('who did what, when, where and how long, at one’s own station; not asked for: 未登记; the taking is on record', async () => {
  const sealed = sealedIdentity(vault, identity, aVolunteer()._id)
  await world.insert('volunteers', aVolunteer({ sealedIdentity: sealed, identityKeptAt: world.now() }))
  await world.insert('volunteers', theLin())
  const session = aSession()
  await world.insert('sessions', session)
  await world.insert('errands', finished())
  await booked(xu, session._id, 150)
  await booked(lin, 'emedicine', 20)
  await booked(lin, session._id, 60, '2026-02')
  await booked(xu, 'eelsewhere', 45, '2026-03', guoyuan)

  const { url, rows } = await taken(chen, { from: '2026-03', to: '2026-03' })
  expect(rows).toBe(2)
  const texts = await textsOf(url)
  for (const text of [
    '许建国强',
    '11010519491231002X',
    '居民身份证',
    '树下义剪',
    '枫林里，枫林里小花园',
    '2.5',
  ]) {
    expect(texts).toContain(text)
  }
  for (const text of ['小林', '未登记', '帮取一盒药', '枫林社工站', '志愿者姓名'])
    expect(texts).toContain(text)
  expect(await world.all('volunteer_exports')).toMatchObject([
    {
      ...{ stationIds: [fenglin], from: '2026-03', to: '2026-03', byId: chen.id },
      log: [{ fact: 'volunteers.exported', by: chen.id }],
    },
  ])
  const two = await taken(chen, { from: '2026-02', to: '2026-03' })
  expect(two.rows).toBe(3)
  const other = await taken(zhao, { from: '2026-03', to: '2026-03' })
  expect(other.rows).toBe(1)
  expect(await textsOf(other.url)).not.toContain('帮取一盒药')
  const [first] = await world.all('volunteer_exports')
  expect(await world.codeOf(zhao, contract.getExport, { id: first?._id ?? '' })).toBe('not_found')
  expect(await world.codeOf(chen, contract.exportVolunteers, { from: '2026-03', to: '2026-01' })).toBe(
    'volunteers.period',
  )
  expect(await world.codeOf(chen, contract.exportVolunteers, { from: '2026-13', to: '2026-13' })).toBe(
    'input.invalid',
  )
  world.pass(2 * HOUR)
  expect(await tidyLentFiles(world.services)).toBe(3)
  expect(world.emulator.storage.list()).toEqual([])
})

test('an errand of a closed desk is counted without saying what it was; nobody yet: the heading alone', async () => {
  const quiet = { circle: `${fenglin}.counsel` }
  await world.insert('volunteers', theLin())
  await world.insert('errands', finished(quiet))
  await booked(lin, 'emedicine', 20)
  const { url, rows } = await taken(chen, { from: '2026-01', to: '2026-12' })
  expect(rows).toBe(1)
  const texts = await textsOf(url)
  expect(texts).toContain('邻里互助')
  expect(texts).not.toContain('帮取一盒药')
  const none = await taken(chen, { from: '2025-01', to: '2025-12' })
  expect(none.rows).toBe(0)
})

test('more than a page of entries is read page by page', async () => {
  await world.insert('volunteers', theLin())
  const account = anAccountOf(lin, { minutes: 30 })
  const entries = Array.from({ length: 1005 }, (_, at) => {
    const id = `enone${String(at)}`
    return theEntryOf(account, { source: { kind: 'errand', id, origin: { kind: 'errand', id } } })
  })
  for (const entry of entries) await world.emulator.engine.insert('time_entries', [plainFields(entry)])
  const calls = await world.callsOf(async () => {
    const { rows } = await taken(chen, { from: '2026-03', to: '2026-03' })
    expect(rows).toBe(1005)
  })
  expect(calls.filter((name) => name === 'time_entries')).toHaveLength(2)
  expect(calls.filter((name) => name === 'errands')).toHaveLength(3)
})
