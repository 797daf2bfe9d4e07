import type { Detail } from '../kernel/contract'
import type { RefusalWords } from '../kernel/refusal'
import { exactYuan } from '../kernel/money'
import type { GoodsAudience } from './directed'
import { importRefusals } from './import-refusals'
import type { BatchStatus, Card, GiverKind, GoodsKind, PledgeEnd, PledgeStatus, PriceSource } from './model'
import type { BackReason, CountReason, LossReason, MoveKind, MoveReason, Recipient } from './moves'

export const goodsKindWords = {
  food: '粮油食品',
  protection: '防护用品',
  clothes: '衣被',
  daily: '日用品',
  learning: '学习用品',
  other: '别的',
} satisfies Record<GoodsKind, string>

export const giverKindWords = {
  company: '企业商户',
  charity: '公益组织',
  public: '机关单位',
  other: '别的单位',
} satisfies Record<GiverKind, string>

export const priceSourceWords = {
  invoice: '发票',
  market: '市场价',
  giver: '送的单位报的',
  estimate: '站里估的',
} satisfies Record<PriceSource, string>

export const goodsAudienceWords = {
  child: '孩子',
  elder: '长者',
  disabled: '残障邻居',
  family: '困难家庭',
  frontline: '一线的人',
} satisfies Record<GoodsAudience, string>

export const pledgeStatusWords = { open: '等着送来', closed: '结了' } satisfies Record<PledgeStatus, string>

export const pledgeEndWords = {
  kept: '都送来了',
  partly: '送来一部分',
  called_off: '不送了',
} satisfies Record<PledgeEnd, string>

export const batchStatusWords = {
  pending: '正在导入',
  coming: '在路上',
  here: '在库',
} satisfies Record<BatchStatus, string>

export const moveKindWords = {
  receive: '收下',
  allocate: '发出',
  transfer: '调出',
  accept: '调入点数',
  lose: '报损',
  count: '盘点',
  back: '收回',
} satisfies Record<MoveKind, string>

export const lossReasonWords = {
  expired: '过期',
  broken: '破损',
  missing: '丢失',
} satisfies Record<LossReason, string>

export const countReasonWords = {
  recount: '上回点错了',
  not_noted: '发了没记',
  broken: '破损',
  missing: '找不到',
  found: '又找到了',
} satisfies Record<CountReason, string>

export const backReasonWords = {
  wrong_number: '数目记错了',
  wrong_place: '地方记错了',
  returned: '没用上，退回来了',
} satisfies Record<BackReason, string>

/** Why a number on a card changed, whichever way. */
export const moveReasonWords: Readonly<Record<MoveReason, string>> = {
  ...lossReasonWords,
  ...countReasonWords,
  ...backReasonWords,
}

/** 河沿里 40 户，端午节走访; 站里用，门口消毒 */
export function recipientWords(
  { kind, households, people, audience, purpose }: Recipient,
  name = '',
): string {
  const whom = [
    kind === 'station' ? '站里用' : name,
    ...(audience === undefined ? [] : [goodsAudienceWords[audience]]),
    ...(households === undefined ? [] : [`${String(households)} 户`]),
    ...(people === undefined ? [] : [`${String(people)} 人`]),
  ]
  return `${whom.filter((word) => word !== '').join(' ')}，${purpose}`
}

/** 2 月 11 日前用完 */
export function goodByWords(expiresOn: string): string {
  return `${sayDay(expiresOn)}前用完`
}

/** 400 袋，折合 23,600.00 元 */
export function worthWords({
  pieces,
  valueFen,
}: {
  readonly pieces: number
  readonly valueFen: number
}): string {
  return `${pieces.toLocaleString('en')} 件，折合 ${exactYuan(valueFen)} 元`
}

const cardWords = { received: '收到', stock: '在库', out: '发出', lost: '损耗' } satisfies Record<
  keyof Card,
  string
>

/** 卡上在库 6 只，进出加起来是 8 只 */
export function astrayWords(card: Card & { readonly unit: string }, moved: Card): string {
  const { unit, received, stock, out, lost } = card
  const differing = (Object.keys(cardWords) as (keyof Card)[]).filter((key) => card[key] !== moved[key])
  const said = differing.map(
    (key) => `卡上${cardWords[key]} ${String(card[key])} ${unit}，进出加起来是 ${String(moved[key])} ${unit}`,
  )
  const sum = stock + out + lost
  return said.length > 0
    ? said.join('；')
    : `收到 ${String(received)} ${unit}，在库、发出、损耗加起来是 ${String(sum)} ${unit}`
}

function sayDay(day: string): string {
  const [, month = '', date = ''] = day.split('-')
  return `${String(Number(month))} 月 ${String(Number(date))} 日`
}

/** Where something directed may go. The server knows the name of the place. */
function directedWords({ directedTo, name }: Detail): string {
  const [kind, what = ''] = String(directedTo).split(':')
  if (kind === 'audience') return `只给${goodsAudienceWords[what as GoodsAudience]}`
  return `只给${typeof name === 'string' ? name : kind === 'community' ? '一个社区' : '一个站'}`
}

/** 3 袋 */
function countIn(detail: Detail, key: string): string {
  const unit = typeof detail['unit'] === 'string' ? detail['unit'] : '件'
  return `${Number(detail[key]).toLocaleString('en')} ${unit}`
}

export const goodsRefusals = {
  ...importRefusals,
  'goods.giver_known': '这家单位已经在名册里了。打开它，接着记就好。',
  'goods.pledge_closed': '这份认捐已经结了，不能再改。又有新的，另记一份。',
  'goods.item_known': '物资表里已经有这一样，名字和单位都一样。用它来收就好。',
  'goods.item_unknown': (detail) =>
    `第 ${String(detail['line'])} 行的东西不在这个站的物资表里。先加上这一样，再收；一行都还没有记。`,
  'goods.expired_on_arrival': (detail) =>
    `第 ${String(detail['line'])} 行收到那天已经过期了，不能收进来。看看日子是不是写错了；一行都还没有记。`,
  'goods.day_ahead': '有一个日子还没到。收到的日子和定价的日子，最晚写到今天。',
  'goods.stock_short': (detail) =>
    Number(detail['stock']) === 0
      ? '这一批刚好没有了。看看这一样还有没有别的批次。'
      : `这一批只剩 ${countIn(detail, 'stock')}，不够这么多。少发一些，或者再从别的批次里发。`,
  'goods.directed': (detail) =>
    `这一批是定向的，送的单位说好${directedWords(detail)}，不能发到别处。换一批没有定向的来发。`,
  'goods.expired': (detail) =>
    `这一批到 ${sayDay(String(detail['expiresOn']))}就过期了，不能再发给人。记一笔报损，换一批来发。`,
  'goods.not_here': '这一批还在路上，没有点过数。到了先点数收下，再来记。',
  'goods.community_elsewhere':
    '这个社区不归东西所在的站管，没有记。换成本站的社区；要给别处，先调到那里的站。',
  'goods.target_unknown': (detail) =>
    `第 ${String(detail['line'])} 行说好只给的地方没有找到。从名单里再选一次；一行都还没有记。`,
  'goods.recipient': '发给社区要选是哪个社区，站里用就不用选。补上再记。',
  'goods.number_in_words': '用途里有一串号码。这里不写电话和证件号，也不写姓名，写给谁用、为什么发就好。',
  'goods.station_unknown': '没有找到要调去的站。从名单里再选一次。',
  'goods.same_station': '东西本来就在这个站，不用调。要发给人，用“发出”。',
  'goods.here': '这一批已经点过数收下了。数目要改，用“盘点”。',
  'goods.counted_over': (detail) =>
    `对方只调出了 ${countIn(detail, 'sent')}，不会到得更多。请再点一遍；真的多了，给对方打个电话，请他们盘点。`,
  'goods.count_over': (detail) =>
    `这一批除去发出的，最多还有 ${countIn(detail, 'most')}。多出来的多半是别的批次的，分开再点一遍。`,
  'goods.count_reason':
    '点出来的多少和选的原因对不上：少了才有破损和找不到，多了才有又找到。换一个原因再记。',
  'goods.count_directed':
    '这一批是定向的，去了哪里要写清楚，盘点里记不了发了没记。用“发出”把去处补上，再盘点。',
  'goods.not_given': '这一笔不是发给人的，没有什么可收回。调到别的站的，由对方点数；架上的数不对，用“盘点”。',
  'goods.back_changed': (detail) =>
    Number(detail['stands']) === 0
      ? '这一笔刚才有人收回了，现在一件也不算发出，没有再记。看看最新的数就好。'
      : `这一笔刚才有人收回过，现在算发出 ${countIn(detail, 'stands')}，没有再记。照新的数看看，还要不要收回。`,
  'goods.back_over': (detail) =>
    `这一笔现在只算发出 ${countIn(detail, 'stands')}，收不回更多。少收一些；别的一笔记错了，从那一笔收回。`,
  'goods.not_due': '还没有到时候，到了会自动办。',
} satisfies Record<string, RefusalWords>
