import type { RefusalWords } from '../kernel/refusal'
import { monthDay, sayMoment } from '../kernel/time'
import type { Drawing, Limit, RedemptionStatus, Reward, RewardKind, ShelfStatus, Sponsor } from './model'

export const rewardKindWords = { goods: '物品', service: '服务' } satisfies Record<RewardKind, string>

export const drawingWords = {
  umbrella: '伞',
  scissors: '理发',
  checkup: '体检',
  book: '书',
  ticket: '票',
  food: '吃的',
  box: '别的',
} satisfies Record<Drawing, string>

export const shelfStatusWords = { on: '在柜上', off: '收起来了' } satisfies Record<ShelfStatus, string>

/** The word on the chip, for whoever ordered it. */
export const redemptionStatusWords = {
  held: '等您来取',
  handed: '领到了',
  cancelled: '不换了',
  expired: '过了日子',
} satisfies Record<RedemptionStatus, string>

/** As the station reads it. */
export const deskRedemptionStatusWords = {
  held: '等人来取',
  handed: '给出去了',
  cancelled: '不换了',
  expired: '过了日子',
} satisfies Record<RedemptionStatus, string>

export const sponsorKindWords = {
  company: '商家',
  charity: '公益组织',
  station: '站里',
} satisfies Record<Sponsor['kind'], string>

/** 春和便民店送的, 枫林社工站自备 */
export function sponsorWords({ name, kind }: Sponsor): string {
  return kind === 'station' ? `${name}准备的` : `${name}送的`
}

/** 每人每月 2 件 */
export function limitWords({ count, per }: Limit): string {
  return `每人每${per === 'month' ? '月' : '年'} ${String(count)} 件`
}

/** What stands under an item for somebody with so many points: 您的分够换, 还差 12 分. */
export function reachWords(points: number, myPoints: number): string {
  return myPoints >= points ? '您的分够换' : `还差 ${String(points - myPoints)} 分`
}

/** 还有 3 件, 换完了 */
export function stockWords({ stock }: Pick<Reward, 'stock'>): string {
  return stock === 0 ? '换完了' : `还有 ${String(stock)} 件`
}

/** 3 月 16 日前 */
export function untilWords(expiresAt: number): string {
  const day = monthDay(expiresAt)
  return `${String(Number(day.slice(0, 2)))} 月 ${String(Number(day.slice(2)))} 日前`
}

function dateWords(at: number): string {
  return untilWords(at).slice(0, -1)
}

const over = {
  held: '这件还等着取，这一步现在用不上。',
  handed: '这个码已经用过了，东西领走了。真没领到的话，和站里的同事对一下。',
  cancelled: '这件已经不换了，分退回去了。还想要的话，到柜上再换一次。',
  expired: '过了取的日子，分已经退回去了。还想要的话，到柜上再换一次。',
} satisfies Record<RedemptionStatus, string>

/** A code that is not there, said at the counter: the platform's own words for it speak of matters. */
export const codeUnknownWords = '没有这个码，或者不是在这个站取的。请对方打开“我换的”，照着再念一遍。'

export const rewardsRefusals = {
  'rewards.gone': (detail) =>
    detail['similarTitle'] === undefined
      ? '最后一件刚有人换走，您的分一分没动。过几天再来看看，或者问问站里什么时候补。'
      : `最后一件刚有人换走，您的分一分没动。${String(detail['similarTitle'])}还有，${String(detail['similarPoints'])} 分，看看合不合用。`,
  'rewards.off': '这件已经从柜上收起来了，您的分一分没动。看看柜上别的。',
  'rewards.on_shelf': '这件已经在柜上了，不用再放一次。',
  'rewards.limit': (detail) =>
    `这件${limitWords(limitOf(detail))}，您这${detail['per'] === 'month' ? '个月' : '一年'}的已经换过了。${dateWords(Number(detail['againAt']))}起又能换。`,
  'rewards.points_changed': (detail) =>
    `这件刚改成 ${String(detail['points'])} 分，您的分一分没动。愿意的话，再点一次换。`,
  'rewards.stock_short': (detail) =>
    `柜上能动的只有 ${String(detail['stock'])} 件，还有 ${String(detail['held'])} 件等人来取，拿不出这么多。改一下件数再记。`,
  'rewards.stock_over': (detail) => `这样就太多了，最多再放 ${String(detail['most'])} 件。改一下件数再记。`,
  'rewards.order_over': (detail) => over[String(detail['status']) as RedemptionStatus],
  'rewards.own_order': '自己换的请一位同事来给，这样大家都放心。',
  'rewards.not_due': '还没有到时候，到了会自动办。',
} satisfies Record<string, RefusalWords>

function limitOf(detail: Readonly<Record<string, unknown>>): Limit {
  return { count: Number(detail['count']), per: detail['per'] === 'month' ? 'month' : 'year' }
}

/** 3 月 5 日换的, 14:20 领到 */
export function whenWords(
  {
    status,
    expiresAt,
    endedAt,
  }: { status: RedemptionStatus; expiresAt: number; endedAt?: number | undefined },
  now: number,
): string {
  if (status === 'held') return `${untilWords(expiresAt)}来取`
  return endedAt === undefined ? '' : sayMoment(endedAt, now)
}
