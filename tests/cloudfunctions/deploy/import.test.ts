import { parseDivisions } from '../../../cloudfunctions/deploy/divisions-file'
import { importDivisions } from '../../../cloudfunctions/deploy/import-divisions'
import { importStations } from '../../../cloudfunctions/deploy/import-stations'
import { readStations } from '../../../cloudfunctions/deploy/stations-file'
import { openCloudbase } from '../../../cloudfunctions/kernel/cloudbase-store'
import { openStore } from '../../../cloudfunctions/kernel/store'
import { openVault } from '../../../cloudfunctions/kernel/vault'
import { stations } from '../../../cloudfunctions/network/network-store'
import { robotUrls } from '../../../cloudfunctions/network/robot-url'
import { type Emulator, startEmulator } from '../../../emulator/emulator'

const tsv = '1201\t天津市\n120113\t北辰区\n120113006\t青源街道\n120113006001\t青源里社区\n'
const places = parseDivisions(tsv)
const vault = openVault({ LM_KEY: Buffer.alloc(32, 7).toString('base64') })
const robotUrl = 'https://qyapi.weixin.qq.com/cgi-bin/webhook/send?key=made-up'
const rowOf = (more: object) => ({
  name: '青源街社工站',
  address: '青源街道党群服务中心 1 层',
  phone: '022-00001000',
  streets: ['北辰区青源街道'],
  hours: [],
  ...more,
})

let emulator: Emulator
const open = () => {
  const { database } = openCloudbase({ timeoutMs: 5000 })
  return { database, store: openStore({ database }) }
}

beforeEach(async () => {
  emulator = await startEmulator()
  Object.assign(process.env, emulator.sdkEnv)
})
afterEach(() => emulator.close())

test('places: brought in once, the same again changes nothing, a new name is taken over', async () => {
  const { database } = open()
  const seen: string[] = []
  const progress = (done: number, all: number) => seen.push(`${done}/${all}`)
  expect(await importDivisions(database, places, progress)).toEqual({ added: 4, changed: 0, same: 0 })
  expect(seen).toEqual(['4/4'])
  expect(await importDivisions(database, places)).toEqual({ added: 0, changed: 0, same: 4 })
  const renamed = parseDivisions(tsv.replace('青源里', '青源东里') + '120113006002\t普东里社区\n')
  expect(await importDivisions(database, renamed)).toEqual({ added: 1, changed: 1, same: 3 })
  const read = await database.read('divisions', { _id: { $eq: '120113006001' } }, { limit: 1 })
  expect(read).toEqual([{ ...places[3], name: '青源东里社区' }])
})

function draftsOf(row: object) {
  const read = readStations([row], places)
  if ('problems' in read) throw new Error(read.problems.join())
  return read.stations
}

test('stations: opened, left alone, brought up to date; every change is in the log', async () => {
  const { store } = open()
  const put = (row: object, at: number) => importStations({ store, vault: undefined, at }, draftsOf(row))
  expect(await put(rowOf({}), 1000)).toEqual({ added: 1, changed: 0, same: 0 })
  expect(await put(rowOf({}), 2000)).toEqual({ added: 0, changed: 0, same: 1 })
  expect(await put(rowOf({ phone: '022-00002000' }), 3000)).toEqual({ added: 0, changed: 1, same: 0 })
  const [station] = await store.find(stations, { _id: 's120113006' }, { limit: 1 })
  expect(station).toMatchObject({ phone: '022-00002000', version: 2, districtCode: '120113' })
  expect(station?.log.map((entry) => [entry.fact, entry.at])).toEqual([
    ['station.opened', 1000],
    ['station.changed', 3000],
  ])
})

test('the robot of a station is sealed, found again, and kept where the key is not at hand', async () => {
  const { store, database } = open()
  const put = (row: object, at: number, key: typeof vault | undefined) =>
    importStations({ store, vault: key, at }, draftsOf(row))
  await expect(put(rowOf({ robotUrl }), 1000, undefined)).rejects.toThrow('LM_KEY')
  expect(await put(rowOf({ robotUrl }), 2000, vault)).toMatchObject({ added: 1 })
  expect(await put(rowOf({ robotUrl }), 3000, vault)).toMatchObject({ same: 1 })
  const stored = await store.find(stations, { _id: 's120113006' }, { limit: 1 })
  expect(JSON.stringify(stored)).not.toContain('qyapi')
  let now = 4000
  const robotUrlOf = robotUrls({ database, vault, now: () => now } as Parameters<typeof robotUrls>[0])
  expect(await robotUrlOf('s120113006')).toBe(robotUrl)
  expect(await robotUrlOf('s000000000')).toBeUndefined()
  await put(rowOf({ phone: '022-00002000' }), 5000, undefined)
  now += 60_000
  expect(await robotUrlOf('s120113006')).toBe(robotUrl)
  await put(rowOf({}), 6000, vault)
  now += 60_000
  expect(await robotUrlOf('s120113006')).toBeUndefined()
})
