import { reconcileFunds } from '../../../cloudfunctions/funds/reconcile-funds'
import { dayOf } from '../../../shared/kernel/time'
import { dayAt } from '../moments'
import type { PersonKey } from '../people'
import { fenglinStation } from '../places'
import type { Stage } from '../stage'
import {
  fundEarmarks,
  incomeStories,
  type IncomeStory,
  type PaymentStory,
  paymentStories,
} from './fund-entries'

const MINUTE = 60_000
/** So many days ago the station began to photograph its slips. */
const SLIPS_SINCE = 30
const keeper = '北辰区慈善协会'
const stationId = fenglinStation.id
const venue = '枫林演艺厅'

interface Made {
  readonly id: string
}
/** Who asks or counts first, and who looks second: they take turns. */
const turns: readonly (readonly [first: PersonKey, second: PersonKey, above: PersonKey])[] = [
  ['chen', 'yue', 'fang'],
  ['yue', 'chen', 'gu'],
]
const turnAt = (at: number) => turns[at % turns.length] ?? turns[0] ?? ['chen', 'yue', 'fang']

/** A fund of the station with all that happened to it, one after another. */
function openBooks(stage: Stage, now: number, fundId: string, slips: string) {
  const fenOf = (yuan: number) => Math.round(yuan * 100)
  let made = 0
  return {
    async record({ daysAgo, yuan, ...terms }: IncomeStory): Promise<() => Promise<unknown>> {
      const [first, second] = turnAt(++made)
      const at = dayAt(now, -daysAgo, '9:30') + made * MINUTE
      const slip = `${slips}-${String(1000 + made)}`
      const amountFen = fenOf(yuan)
      const photoIds = daysAgo > SLIPS_SINCE ? [] : [await stage.photo(at, first, 'paper')]
      const { id } = (await stage.call(at, first, 'funds.recordIncome', {
        ...{ ...terms, fundId, slip, amountFen, day: dayOf(at), photoIds },
      })) as Made
      return () => stage.call(at + 20 * MINUTE, second, 'funds.countIncome', { id, amountFen })
    },
    async ask({ daysAgo, yuan, ...terms }: PaymentStory & { readonly venue?: string }) {
      const [first, second, above] = turnAt(++made)
      const at = dayAt(now, -daysAgo, '11:00') + made * MINUTE
      const amountFen = fenOf(yuan)
      const cost = { ...terms, fundId, amountFen, photoIds: [] }
      const { id } = (await stage.call(at, first, 'funds.askPayment', cost)) as Made
      await stage.call(at + 60 * MINUTE, second, 'funds.approvePayment', { id })
      return async () => {
        await stage.call(at + 90 * MINUTE, above, 'funds.approvePayment', { id })
        const paidAt = at + 5 * 60 * MINUTE
        const photo = await stage.photo(paidAt, first, 'paper')
        await stage.call(paidAt + MINUTE, first, 'funds.payPayment', {
          ...{ id, amountFen, voucher: `FP-${slips}-${String(made)}`, day: dayOf(paidAt), photoIds: [photo] },
        })
      }
    },
  }
}

/** Incomes and payments in the order of their days; what comes in comes first. */
async function play(
  books: ReturnType<typeof openBooks>,
  stories: readonly (IncomeStory | (PaymentStory & { readonly venue?: string }))[],
): Promise<void> {
  const sorted = [...stories].sort((a, b) => b.daysAgo - a.daysAgo)
  for (const story of sorted) {
    const finish = await ('channel' in story ? books.record(story) : books.ask(story))
    await finish()
  }
}

/**
 * 枫林街道社区基金 with 62,941.50 yuan in 40 entries, one payment that waits for its second yes and one income for its second
 * count; and the hall's own fund. All of them compared last night.
 */
export async function playFunds(stage: Stage, now: number): Promise<void> {
  const opened = dayAt(now, -57, '9:00')
  const open = async (input: object) =>
    ((await stage.call(opened, 'fang', 'funds.open', { stationId, keeper, ...input })) as Made).id
  const fund = await open({ name: '枫林街道社区基金', kind: 'community', earmarks: fundEarmarks })
  const books = openBooks(stage, now, fund, 'SD')
  await play(books, [...incomeStories, ...paymentStories])
  await books.ask({
    daysAgo: 2,
    purpose: 'activities',
    earmark: 'general',
    yuan: 680,
    words: '冬至包饺子的食材',
  })
  await books.record({
    daysAgo: 1,
    channel: 'sale',
    earmark: 'general',
    yuan: 1_260,
    words: '手工社周末义卖',
  })

  const hall = await open({ name: `${venue}基金`, kind: 'venue', venue, earmarks: [] })
  const cost = { purpose: 'venue', earmark: 'general', venue } as const
  await play(openBooks(stage, now, hall, 'YT'), [
    { daysAgo: 42, channel: 'sale', earmark: 'general', yuan: 2_600, words: '周末公益演出义卖' },
    { daysAgo: 20, channel: 'company', earmark: 'general', yuan: 3_000, words: '街坊商户资助场地' },
    { ...cost, daysAgo: 16, yuan: 1_850, words: '演艺厅换两盏面光灯' },
  ])
  const night = dayAt(now, 0, '2:00')
  const at = night <= now ? night : dayAt(now, -1, '2:00')
  await reconcileFunds({ ...stage.services, now: () => at })
}
