import { importDivisions } from '../../../cloudfunctions/deploy/import-divisions'
import { importStations } from '../../../cloudfunctions/deploy/import-stations'
import { openCloudbase } from '../../../cloudfunctions/kernel/cloudbase-store'
import { openStore } from '../../../cloudfunctions/kernel/store'
import { openVault } from '../../../cloudfunctions/kernel/vault'
import { fenglinPlaces, fenglinStation } from '../../../emulator/demo/places'
import { openStage } from '../../../emulator/demo/stage'
import { playFunds } from '../../../emulator/demo/stories/funds'
import { fillPosts } from '../../../emulator/demo/team'
import { type Emulator, startEmulator } from '../../../emulator/emulator'
import type {
  FundCard,
  IncomeRow,
  PaymentRow,
  PublicEntry,
  PublicFund,
  SlipView,
} from '../../../shared/funds/views'

const DAY = 24 * 60 * 60 * 1000
/** Half past midnight in China: the hardest moment for "last night". */
const now = Date.UTC(2026, 2, 1, 16, 30)

let emulator: Emulator
afterAll(() => emulator.close())

test('62,941.50 yuan in forty entries, equal last night; one payment and one income wait; the hall keeps its own', async () => {
  emulator = await startEmulator()
  Object.assign(process.env, emulator.sdkEnv)
  const vault = openVault({ LM_KEY: Buffer.alloc(32, 7).toString('base64') })
  const base = { ...openCloudbase({ timeoutMs: 5000 }), vault }
  await importDivisions(base.database, fenglinPlaces)
  const at = now - 60 * DAY
  await importStations({ store: openStore({ database: base.database }), vault, at }, [fenglinStation])
  const stage = openStage(base)
  await fillPosts(stage, at)
  await playFunds(stage, now)

  const stationId = fenglinStation.id
  const { funds } = (await stage.call(now, 'wang', 'funds.listPublic', { stationId })) as {
    funds: FundCard[]
  }
  expect(funds.map(({ name, balanceFen }) => [name, balanceFen])).toEqual([
    ['枫林街道社区基金', 6_294_150],
    ['枫林演艺厅基金', 375_000],
  ])
  const page = (await stage.call(now, 'wang', 'funds.getPublic', { id: funds[0]?.id })) as PublicFund
  expect(page).toMatchObject({
    ...{ incomeFen: 8_431_650, usedFen: 2_137_500, incomeEntries: 26, useEntries: 14 },
    compared: { isEqual: true },
    last: {
      summary: '买 2 个足球',
      amountFen: -19_600,
      number: '202602-014',
      approvals: 2,
      hasVoucher: true,
    },
  })
  const { items } = (await stage.call(now, 'wang', 'funds.listPublicEntries', {
    ...{ fundId: funds[0]?.id, of: { side: 'income' } },
  })) as { items: PublicEntry[] }
  const slip = (await stage.call(now, 'gu', 'funds.getSlip', { id: items[0]?.id })) as SlipView
  expect(slip.photos).toMatchObject([{ check: 'passed', canReview: false }])
  expect(page.channels.map(({ channel, fen, entries, share }) => [channel, fen, entries, share])).toEqual([
    ['company', 2_400_000, 3, 285],
    ['sale', 2_048_000, 5, 243],
    ['gift', 1_823_650, 8, 216],
    ['lottery', 980_000, 3, 116],
    ['transfer', 630_000, 2, 75],
    ['resident', 550_000, 5, 65],
  ])
  expect(page.uses.map(({ purpose, fen, entries, share }) => [purpose, fen, entries, share])).toEqual([
    ['children', 897_750, 6, 420],
    ['elders', 641_250, 4, 300],
    ['repairs', 359_100, 2, 168],
    ['activities', 239_400, 2, 112],
  ])
  const waiting = { filter: 'to_approve' }
  const payments = (await stage.call(now, 'gu', 'funds.listPayments', waiting)) as { items: PaymentRow[] }
  expect(payments.items).toMatchObject([{ words: '冬至包饺子的食材', approvals: 1, canDecide: true }])
  const incomes = (await stage.call(now, 'fang', 'funds.listIncomes', {})) as { items: IncomeRow[] }
  expect(incomes.items).toMatchObject([{ words: '手工社周末义卖', isMine: false }])
}, 60_000)
