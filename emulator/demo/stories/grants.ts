import { dayOf } from '../../../shared/kernel/time'
import { dayAt } from '../moments'
import type { PersonKey } from '../people'
import { fenglinStation } from '../places'
import type { Stage } from '../stage'

const keeper = '北辰区慈善协会'

interface Made {
  readonly id: string
}

interface GrantStory {
  readonly daysAgo: number
  readonly by: PersonKey
  /** Words of the sheet. */
  readonly asked: object
  readonly earmark: '给孩子' | '给长者' | '不限用途'
  /** Shops and their prices; the first is asked for. */
  readonly quotes: readonly (readonly [shop: string, priceFen: number])[]
  readonly spentFen?: number
}

const tablet: GrantStory = {
  ...{ daysAgo: 12, by: 'yue', earmark: '给孩子', spentFen: 126_800 },
  asked: {
    ...{ audience: 'child', kind: 'tablet', title: '学习平板一台', ceilingFen: 150_000 },
    reason: '家里只有一部手机，妈妈上班带走，孩子放学上不了网课。',
    summary: '给一位二年级学生的学习平板',
    person: { calledName: '朵朵', guardian: { calledName: '吴姐', phone: '022-00001110' } },
  },
  quotes: [
    ['春和电器行', 129_900],
    ['北辰数码', 139_900],
  ],
}

const walker: GrantStory = {
  ...{ daysAgo: 30, by: 'yue', earmark: '给长者', spentFen: 38_000 },
  asked: {
    ...{ audience: 'elder', kind: 'aid', title: '助行器一个', ceilingFen: 50_000 },
    reason: '独居，上个月在厨房滑了一下，扶着走稳当些。',
    summary: '给一位独居长者的助行器',
    person: { calledName: '郑奶奶', phone: '022-00001111' },
  },
  quotes: [['康健辅具店', 38_000]],
}

const washer: GrantStory = {
  ...{ daysAgo: 2, by: 'chen', earmark: '不限用途', quotes: [] },
  asked: {
    ...{ audience: 'family', kind: 'appliance', title: '小洗衣机一台', ceilingFen: 80_000 },
    reason: '老伴卧床，床单天天要洗，原来那台不转了。',
    summary: '给一户照顾卧床家人的家庭的洗衣机',
    person: { calledName: '孙阿姨', phone: '022-00001105' },
  },
}

/** Money given for this alone: the books of the community's own fund stay as they are. */
async function fundFor(stage: Stage, now: number): Promise<(name: GrantStory['earmark']) => object> {
  const opened = dayAt(now, -45, '9:00')
  const { id } = (await stage.call(opened, 'fang', 'funds.open', {
    ...{ stationId: fenglinStation.id, name: '枫林助困基金', kind: 'community', keeper },
    earmarks: [
      { name: '给孩子', purposes: ['children'] },
      { name: '给长者', purposes: ['elders'] },
    ],
  })) as Made
  const keys = { 不限用途: 'general', 给孩子: 'e1', 给长者: 'e2' } as const
  for (const [at, [name, amountFen]] of (
    [
      ['给孩子', 500_000],
      ['给长者', 300_000],
      ['不限用途', 200_000],
    ] as const
  ).entries()) {
    const income = (await stage.call(opened, 'chen', 'funds.recordIncome', {
      ...{ fundId: id, channel: 'company', earmark: keys[name], slip: `ZK-${String(1001 + at)}`, amountFen },
      ...{ day: dayOf(opened), words: '北辰同心公益基金会', photoIds: [] },
    })) as Made
    await stage.call(opened + 600_000, 'fang', 'funds.countIncome', { id: income.id, amountFen })
  }
  return (name) => ({ fundId: id, earmark: keys[name] })
}

/** Up to where it lies at the station, or as far as the story goes. */
async function play(stage: Stage, now: number, story: GrantStory, money: object): Promise<string> {
  const { by, daysAgo, quotes, spentFen } = story
  const day = (later: number, time: string) => dayAt(now, later - daysAgo, time)
  const { id } = (await stage.call(day(0, '10:00'), by, 'grants.ask', { ...story.asked, ...money })) as Made
  for (const [shop, priceFen] of quotes) {
    await stage.call(day(1, '15:00'), by, 'grants.addQuote', { id, shop, priceFen })
  }
  if (spentFen === undefined) return id
  const seen = (await stage.call(day(1, '15:30'), by, 'grants.get', { id })) as {
    readonly quotes: readonly Made[]
  }
  await stage.call(day(1, '16:00'), by, 'grants.askApproval', { id, quoteId: seen.quotes[0]?.id })
  const { payment } = (await stage.call(day(1, '16:01'), by, 'grants.get', { id })) as {
    readonly payment: Made
  }
  await stage.call(day(2, '9:00'), 'chen', 'funds.approvePayment', { id: payment.id })
  await stage.call(day(2, '11:00'), 'fang', 'funds.approvePayment', { id: payment.id })
  const photo = await stage.photo(day(4, '14:00'), by, 'paper')
  await stage.call(day(4, '14:05'), by, 'funds.payPayment', {
    ...{ id: payment.id, amountFen: spentFen, voucher: `FP-${id.slice(-4)}` },
    ...{ day: dayOf(day(4, '14:05')), photoIds: [photo] },
  })
  return id
}

/** A tablet that waits for a mother's yes, a walker to be looked after today, a washing machine somebody just asked for. */
export async function playGrants(stage: Stage, now: number): Promise<void> {
  const moneyOf = await fundFor(stage, now)
  await play(stage, now, tablet, moneyOf(tablet.earmark))
  const id = await play(stage, now, walker, moneyOf(walker.earmark))
  const handed = dayAt(now, -14, '10:00')
  const photoId = await stage.photo(handed, 'yue', 'paper')
  await stage.call(handed, 'yue', 'grants.confirmOnPaper', { id, as: 'self', photoId })
  await stage.call(handed + 60_000, 'yue', 'grants.handOver', { id, followUpOn: dayOf(now) })
  await play(stage, now, washer, moneyOf(washer.earmark))
}
