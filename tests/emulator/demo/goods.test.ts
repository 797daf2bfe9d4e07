import { openCloudbase } from '../../../cloudfunctions/kernel/cloudbase-store'
import { importStations } from '../../../cloudfunctions/deploy/import-stations'
import { importDivisions } from '../../../cloudfunctions/deploy/import-divisions'
import { openStore } from '../../../cloudfunctions/kernel/store'
import { openVault } from '../../../cloudfunctions/kernel/vault'
import { stationsOfCity } from '../../../emulator/demo/city-stations'
import { fenglinPlaces, fenglinStation, neighbourId } from '../../../emulator/demo/places'
import { openStage } from '../../../emulator/demo/stage'
import { playGoods } from '../../../emulator/demo/stories/goods'
import { fillPosts } from '../../../emulator/demo/team'
import { type Emulator, startEmulator } from '../../../emulator/emulator'
import { findDivisions } from '../../../cloudfunctions/deploy/divisions-file'
import type { StockView } from '../../../shared/goods/views'

const DAY = 24 * 60 * 60 * 1000
/** Half past midnight in China: the hardest moment for "today". */
const now = Date.UTC(2026, 2, 1, 16, 30)

let emulator: Emulator
afterAll(() => emulator.close())

test('ten units, twelve deliveries of 15,666 things worth about 280,000 yuan; one below its minimum, one that runs out in twenty days', async () => {
  emulator = await startEmulator()
  Object.assign(process.env, emulator.sdkEnv)
  const vault = openVault({ LM_KEY: Buffer.alloc(32, 7).toString('base64') })
  const base = { ...openCloudbase({ timeoutMs: 5000 }), vault }
  await importDivisions(base.database, fenglinPlaces)
  const stations = stationsOfCity(findDivisions('天津市') ?? []).filter(({ id }) => id === neighbourId)
  const at = now - 60 * DAY
  const store = openStore({ database: base.database })
  await importStations({ store, vault, at }, [...stations, fenglinStation])
  const stage = openStage(base)
  await fillPosts(stage, at)
  const post = { role: 'worker', displayName: '赵宁', stationId: neighbourId, communityCodes: [] }
  const { code } = (await stage.call(at, 'guan', 'people.invite', post)) as { readonly code: string }
  await stage.call(at, 'ning', 'people.join', { code })
  await playGoods(stage, now)
  const stock = (await stage.call(now, 'chen', 'goods.getStock', {
    stationId: fenglinStation.id,
  })) as StockView
  expect(stock).toMatchObject({
    ...{ lists: 12, receivedPieces: 15_666, receivedFen: 27_954_340, lost: 3 },
    ...{ below: [{ name: '护理垫', stock: 70 }], expiring: [{ name: '纯牛奶', stock: 170 }], coming: [] },
    ...{ astray: [], comparedAt: Date.UTC(2026, 1, 28, 19, 35) },
  })
  expect(stock.pieces).toBe(15_666 - stock.out - stock.lost)
  const next = (await stage.call(now, 'ning', 'goods.getStock', { stationId: neighbourId })) as StockView
  expect(next).toMatchObject({ pieces: 298, lost: 2, coming: [] })
  const { items } = (await stage.call(now, 'chen', 'goods.listGivers', {})) as { items: { name: string }[] }
  expect(items).toHaveLength(10)
}, 60_000)
