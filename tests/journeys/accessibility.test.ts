import { communities } from '../../emulator/demo/places'
import { listSessions, listStationActivities, signUp } from '../../shared/activities/contract'
import { listPayments, listPublicEntries, listPublicFunds } from '../../shared/funds/contract'
import { listGrants, newGrantCode } from '../../shared/grants/contract'
import { listBatches, listGivers } from '../../shared/goods/contract'
import { acceptRequest } from '../../shared/requests/contract'
import { listRewards } from '../../shared/rewards/contract'
import { askWish, claimWish, listWishes } from '../../shared/wishes/contract'
import type { App } from './app'
import { builds } from './driver'
import { fieldNames, sideways, tappables } from './measure'
import { Street } from './street'

let street: Street
let waiting = ''
let working = ''
/** A date that 王奶奶 comes to, and one that is settled. */
let coming = ''
let over = ''
let umbrella = ''
/** A batch on the shelf, and the code of a unit that gave. */
let shelved = { id: '', itemId: '' }
let linked = ''
/** A tablet that waits for a mother's yes, and her code. */
let tablet = ''
let tabletCode = ''
/** The fund of the community, its last entry, and a payment that waits for a second yes. */
let fund = ''
let entry = ''
let payment = ''
/** On the wall, claimed by 敏姐, and asked for by 王奶奶. */
let glasses = ''
let claimed = ''
let stick = ''
beforeAll(async () => {
  street = await Street.open()
  waiting = await street.file('水管漏水，地上都湿了')
  working = await street.file('门锁拧不动了')
  await street.call('chen', acceptRequest, { id: working })
  const { items } = await street.call('wang', listSessions, {})
  coming = items.find(({ title }) => title === '健康讲座')?.id ?? ''
  const people = [{ relation: 'self' as const, calledName: '王奶奶', isFourteen: true }]
  await street.call('wang', signUp, { id: coming, who: { part: 'participant', people } })
  const past = await street.call('chen', listStationActivities, { filter: 'past' })
  over = past.items.find(({ status }) => status === 'confirmed')?.id ?? ''
  const { shelves } = await street.call('wang', listRewards, {})
  umbrella = shelves[0]?.rewards.find(({ title }) => title === '雨伞')?.id ?? ''
  const { items: onShelf } = await street.call('chen', listBatches, { filter: 'left' })
  shelved = onShelf[0] ?? shelved
  linked = (await street.call('chen', listGivers, {})).items[0]?.linkCode ?? ''
  const grants = await street.call('chen', listGrants, { filter: 'open' })
  tablet = grants.items.find(({ title }) => title === '学习平板一台')?.id ?? ''
  tabletCode = (await street.call('chen', newGrantCode, { id: tablet })).code
  fund = (await street.call('wang', listPublicFunds, {})).funds[0]?.id ?? ''
  entry = (await street.call('wang', listPublicEntries, { fundId: fund })).items[0]?.id ?? ''
  const asked = await street.call('chen', listPayments, { filter: 'to_approve' })
  payment = asked.items.find(({ words }) => words === '冬至包饺子的食材')?.id ?? ''
  const wall = await street.call('min', listWishes, { filter: 'open' })
  glasses = wall.items.find(({ title }) => title === '一副老花镜')?.id ?? ''
  const radio = wall.items.find(({ title }) => title === '一台收音机')
  claimed = (await street.call('min', claimWish, { id: radio?.id ?? '', days: radio?.days ?? 7 })).id
  const wish = { audience: 'elder', title: '一根拐杖', words: '四个脚的，站得稳' } as const
  const applicant = { calledName: '王奶奶', place: '6 号楼 2 门 301' }
  const communityCode = communities.枫林里
  stick = (await street.call('wang', askWish, { ...wish, communityCode, applicant })).id
})
afterAll(() => street.close())

/** design.md: a thumb needs this much, in px; in elder mode more. */
const LEAST = { normal: 44, elder: 60 } as const

interface Stop {
  readonly name: string
  readonly who: 'wang' | 'chen' | 'fang' | 'min'
  readonly address: () => string
  /** Seen when the page stands. */
  readonly words: string
  /** Opens what lies over the page. */
  readonly open?: (app: App) => Promise<void>
}

const stops: readonly Stop[] = [
  { name: 'home', who: 'wang', address: () => '/pages/home/index', words: '打电话' },
  { name: 'wishes', who: 'wang', address: () => '/pages/wishes/index', words: '一副老花镜' },
  { name: 'wish', who: 'wang', address: () => `/wish/wish/index?id=${glasses}`, words: '等一个人' },
  {
    name: 'wish-claimed',
    who: 'min',
    address: () => `/wish/wish/index?id=${claimed}`,
    words: '等您送到站里',
    open: async (app) => {
      await app.tap('改日子')
      await app.waitForText('改成这天')
    },
  },
  { name: 'wish-claims', who: 'min', address: () => '/wish/claims/index', words: '等您送到站里' },
  { name: 'wish-ask', who: 'wang', address: () => '/wish/ask/index', words: '想要什么' },
  { name: 'wish-mine', who: 'wang', address: () => '/wish/mine/index', words: '一根拐杖' },
  { name: 'desk-wishes', who: 'chen', address: () => '/desk/wishes/index', words: '一根拐杖' },
  {
    name: 'desk-wish',
    who: 'chen',
    address: () => `/desk/wish/index?id=${stick}`,
    words: '去看看再上墙',
    open: async (app) => {
      await app.tap('核实上墙')
      await app.waitForText('挂到墙上')
    },
  },
  { name: 'inbox', who: 'wang', address: () => '/pages/inbox/index', words: '有人接了' },
  { name: 'me', who: 'wang', address: () => '/pages/me/index', words: '我有邀请码' },
  { name: 'new', who: 'wang', address: () => '/pages/request-new/index', words: '家居小修|家里修东西' },
  { name: 'report', who: 'wang', address: () => '/pages/report/index', words: '拍一张' },
  {
    name: 'places',
    who: 'wang',
    address: () => '/pages/profile/index',
    words: '枫林里',
    open: async (app) => {
      await app.tap('换一处')
      await app.waitForText('槐安里')
    },
  },
  {
    name: 'request-waiting',
    who: 'wang',
    address: () => `/pages/request/index?id=${waiting}`,
    words: '小陈马上会看到',
  },
  {
    name: 'request-working',
    who: 'wang',
    address: () => `/pages/request/index?id=${working}`,
    words: '小陈在办这件事',
  },
  { name: 'requests', who: 'wang', address: () => '/pages/requests/index', words: '门锁拧不动了' },
  { name: 'profile', who: 'wang', address: () => '/pages/profile/index', words: '记下来' },
  {
    name: 'errands',
    who: 'wang',
    address: () => '/pages/errands/index',
    words: '附近的都有人去了|先登记',
  },
  { name: 'my-errands', who: 'wang', address: () => '/pages/my-errands/index', words: '看看附近的' },
  { name: 'volunteer', who: 'wang', address: () => '/pages/volunteer/index', words: '我同意，报名' },
  { name: 'courses', who: 'wang', address: () => '/hours/courses/index', words: '急救头几分钟' },
  {
    name: 'course',
    who: 'wang',
    address: () => '/hours/course/index?course=care',
    words: '先看今天能不能洗',
  },
  { name: 'certificates', who: 'wang', address: () => '/hours/certificates/index', words: '还没有开过' },
  { name: 'verify', who: 'wang', address: () => '/hours/verify/index', words: '手里的证明真不真' },
  { name: 'service', who: 'wang', address: () => '/hours/service/index', words: '去报名' },
  { name: 'desk-needs', who: 'chen', address: () => '/desk/needs/index', words: '每周看看水电' },
  { name: 'time-account', who: 'wang', address: () => '/hours/account/index', words: '还没有记上的时间' },
  { name: 'board', who: 'wang', address: () => '/hours/board/index', words: '还没有人记上时间' },
  { name: 'join', who: 'wang', address: () => '/pages/join/index', words: '加入' },
  { name: 'queue', who: 'chen', address: () => '/desk/queue/index', words: '门锁拧不动了' },
  {
    name: 'desk-request',
    who: 'chen',
    address: () => `/desk/request/index?id=${waiting}`,
    words: '我来办',
  },
  {
    name: 'desk-reply',
    who: 'chen',
    address: () => `/desk/request/index?id=${working}`,
    words: '回话',
    open: async (app) => {
      await app.tap('回话')
      await app.tap('明天')
    },
  },
  {
    name: 'desk-entrust',
    who: 'chen',
    address: () => `/desk/request/index?id=${working}`,
    words: '回话',
    open: async (app) => {
      await app.tap('更多')
      await app.tap('变成跑腿任务')
      await app.waitForText('发给志愿者')
    },
  },
  { name: 'desk-errands', who: 'chen', address: () => '/desk/errands/index', words: '帮取一盒药' },
  { name: 'desk-activities', who: 'chen', address: () => '/desk/activities/index', words: '树下义剪' },
  { name: 'activity-new', who: 'chen', address: () => '/desk/activity-new/index', words: '哪一种' },
  { name: 'desk-teams', who: 'chen', address: () => '/desk/teams/index', words: '枫林修修队' },
  { name: 'teams', who: 'wang', address: () => '/hours/teams/index', words: '您还没有进队' },
  { name: 'shelf', who: 'wang', address: () => '/hours/shelf/index', words: '雨伞|理发券' },
  {
    name: 'reward',
    who: 'wang',
    address: () => `/hours/reward/index?id=${umbrella}`,
    words: '雨伞，24 分换一件',
  },
  { name: 'redemptions', who: 'wang', address: () => '/hours/redemptions/index', words: '没有等着取的' },
  { name: 'desk-rewards', who: 'chen', address: () => '/desk/rewards/index', words: '一袋东北米' },
  { name: 'grants', who: 'chen', address: () => '/desk/grants/index', words: '学习平板一台' },
  {
    name: 'grant',
    who: 'chen',
    address: () => `/desk/grant/index?id=${tablet}`,
    words: '请本人看规则',
  },
  {
    name: 'own-grant',
    who: 'min',
    address: () => `/fund/grant/index?code=${tabletCode}`,
    words: '看看是什么',
    open: async (app) => {
      await app.tap('看看是什么')
      await app.waitForText('我看过了，同意')
    },
  },
  { name: 'fund', who: 'wang', address: () => '/fund/fund/index', words: '钱用到哪里' },
  {
    name: 'fund-entries',
    who: 'wang',
    address: () => `/fund/entries/index?fundId=${fund}&purpose=children`,
    words: '买 2 个足球',
  },
  { name: 'fund-entry', who: 'wang', address: () => `/fund/entry/index?id=${entry}`, words: '看整个基金' },
  { name: 'desk-funds', who: 'chen', address: () => '/desk/funds/index', words: '等第二个人数' },
  {
    name: 'desk-fund-income',
    who: 'chen',
    address: () => '/desk/funds/index',
    words: '等第二个人数',
    open: async (app) => {
      await app.tap('记一笔收入')
      await app.waitForText('数好了，记下')
    },
  },
  { name: 'desk-fund', who: 'fang', address: () => `/desk/fund/index?id=${fund}`, words: '冲回' },
  { name: 'desk-payments', who: 'fang', address: () => '/desk/payments/index', words: '冬至包饺子的食材' },
  {
    name: 'desk-payment',
    who: 'fang',
    address: () => `/desk/payment/index?id=${payment}`,
    words: '同意付',
  },
  { name: 'desk-timebank', who: 'fang', address: () => '/desk/timebank/index', words: '账实相符' },
  { name: 'giver-code', who: 'wang', address: () => '/fund/giver/index', words: '您送的东西，去了哪里' },
  {
    name: 'giver',
    who: 'wang',
    address: () => `/fund/giver/index?code=${linked}`,
    words: '走过的路',
  },
  { name: 'desk-goods', who: 'chen', address: () => '/desk/goods/index', words: '站里还有' },
  {
    name: 'desk-goods-item',
    who: 'chen',
    address: () => `/desk/goods-item/index?id=${shelved.itemId}`,
    words: '在架上的',
  },
  { name: 'desk-batch', who: 'chen', address: () => `/desk/batch/index?id=${shelved.id}`, words: '进进出出' },
  { name: 'desk-goods-lists', who: 'chen', address: () => '/desk/goods-list/index', words: '来过的' },
  {
    name: 'desk-receive',
    who: 'chen',
    address: () => '/desk/goods-list/index?new=1',
    words: '都点清了，收下',
  },
  { name: 'desk-givers', who: 'chen', address: () => '/desk/givers/index', words: '谁答应了' },
  {
    name: 'desk-goods-import',
    who: 'chen',
    address: () => '/desk/goods-import/index',
    words: '先下一张空表',
  },
  { name: 'desk-volunteers', who: 'chen', address: () => '/desk/volunteers/index', words: '何老师' },
  { name: 'activities', who: 'wang', address: () => '/pages/activities/index', words: '树下义剪' },
  {
    name: 'activity',
    who: 'wang',
    address: () => `/activity/activity/index?id=${coming}`,
    words: '给谁报名|您报的',
  },
  { name: 'my-activities', who: 'min', address: () => '/activity/mine/index', words: '眼科义诊' },
  {
    name: 'check-in',
    who: 'wang',
    address: () => `/activity/check-in/index?id=${coming}`,
    words: '到了，签个到',
  },
  {
    name: 'check-in-code',
    who: 'wang',
    address: () => `/activity/check-in/index?id=${coming}`,
    words: '到了，签个到',
    open: async (app) => {
      await app.tap('给带队的人扫我的码')
      await app.waitForText('不用了，回去')
    },
  },
  {
    name: 'desk-session',
    who: 'chen',
    address: () => `/desk/session/index?id=${coming}`,
    words: '半分钟换一次',
  },
  {
    name: 'desk-session-list',
    who: 'chen',
    address: () => `/desk/session/index?id=${coming}`,
    words: '半分钟换一次',
    open: async (app) => {
      await app.tap({ role: 'radio', name: '名单' })
      await app.waitForText('先在名单上点人')
    },
  },
  {
    name: 'desk-session-confirm',
    who: 'chen',
    address: () => `/desk/session/index?id=${over}`,
    words: '核对好了',
  },
  { name: 'desk-courses', who: 'chen', address: () => '/desk/courses/index', words: '助浴怎么帮' },
  { name: 'desk-certificates', who: 'fang', address: () => '/desk/certificates/index', words: '小林' },
  { name: 'team', who: 'fang', address: () => '/desk/team/index', words: '邀请新同事' },
  {
    name: 'invite',
    who: 'fang',
    address: () => '/desk/team/index',
    words: '邀请新同事',
    open: async (app) => {
      await app.tap('邀请新同事')
      await app.waitForText('河沿里')
    },
  },
]

describe.each(builds)('every page of the %s build', (build) => {
  it.each(['normal', 'elder'] as const)(
    'has names, room for a thumb and one first step: %s',
    async (mode) => {
      const wrong: string[] = []
      for (const who of ['wang', 'min', 'chen', 'fang'] as const) {
        const app = await street.phone(who, { build, elder: mode === 'elder' })
        for (const { name, address, words, open } of stops.filter((stop) => stop.who === who)) {
          await app.goto(address())
          await app.waitForText(new RegExp(words))
          await open?.(app)
          wrong.push(...(await faults(app, LEAST[mode])).map((fault) => `${name}: ${fault}`))
          await app.screenshot(`page-${build}-${mode}-${name}`)
          // The colours come from the same sheets: one build is looked at in the dark.
          if (build === 'h5' && mode === 'normal') await inTheDark(app, `page-h5-dark-${name}`)
        }
        wrong.push(...app.errors())
        await app.close()
      }
      expect(wrong).toEqual([])
    },
  )
})

async function inTheDark(app: App, picture: string): Promise<void> {
  await app.page.emulateMedia({ colorScheme: 'dark' })
  await app.screenshot(picture)
  await app.page.emulateMedia({ colorScheme: 'light' })
}

async function faults(app: App, least: number): Promise<readonly string[]> {
  const seen = await tappables(app)
  const first = seen.filter(({ isPrimary }) => isPrimary)
  const pushed = await sideways(app)
  return [
    ...seen.flatMap(({ name, role }) => (name === '' ? [`a ${role} without a name`] : [])),
    ...seen.flatMap(({ name, width, height }) =>
      Math.min(width, height) < least - 0.5 ? [`${name} is ${width} × ${height}`] : [],
    ),
    ...(await fieldNames(app)).flatMap((name) => (name === '' ? ['a field without a name'] : [])),
    ...(first.length > 1 ? [`several first steps: ${first.map(({ name }) => name).join()}`] : []),
    ...(pushed > 0 ? [`${pushed} px sideways`] : []),
    ...(seen.length === 0 ? ['nothing to tap'] : []),
  ]
}
