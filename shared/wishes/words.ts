import type { RefusalWords } from '../kernel/refusal'
import { sayYuan } from '../kernel/money'
import type { Revealed } from './revealing'
import type { Audience, HandOver, SeenHow, SignedBy, ThanksStatus, WishDrawing, WishStatus } from './model'

export const audienceWords = {
  child: '给孩子',
  elder: '给长者',
  family: '给一家人',
  other: '别的',
} satisfies Record<Audience, string>

/** Who says the words of thanks: 孩子们说. */
export const sayerWords = {
  child: '孩子们说',
  elder: '老人家说',
  family: '一家人说',
  other: '他们说',
} satisfies Record<Audience, string>

export const wishDrawingWords = {
  glasses: '眼镜',
  football: '球',
  blanket: '被子毯子',
  radio: '收音机',
  schoolbag: '书包',
  lamp: '灯',
  book: '书和文具',
  coat: '衣服',
  shoes: '鞋',
  pot: '锅碗',
  crutch: '拐杖助行',
  toy: '玩具',
  box: '别的',
} satisfies Record<WishDrawing, string>

/** The word on the chip, for everybody. */
export const wishStatusWords = {
  asked: '等社工核实',
  open: '等人认领',
  claimed: '有人认领了',
  received: '站里收到了',
  delivered: '已送到',
  declined: '没有上墙',
  withdrawn: '不要了',
  recalled: '站里收回了',
} satisfies Record<WishStatus, string>

/** The word on the chip of whoever gives it. */
export const myClaimWords = {
  ...wishStatusWords,
  claimed: '您认领了',
  received: '站里收到了',
  delivered: '您送到了',
} satisfies Record<WishStatus, string>

/** As the station reads it. */
export const deskWishWords = {
  ...wishStatusWords,
  asked: '等您核实',
  received: '等您送去',
  declined: '没有上墙',
  withdrawn: '不要了',
} satisfies Record<WishStatus, string>

export const seenWords = {
  visit: '社工上门核实',
  met: '社工当面核实',
  call: '社工电话里核实',
} satisfies Record<SeenHow, string>

export const signedByWords = { self: '本人签收', guardian: '监护人签收' } satisfies Record<SignedBy, string>

export const thanksStatusWords = {
  waiting: '等社工看过',
  passed: '转给送的人了',
  held: '先留在站里',
} satisfies Record<ThanksStatus, string>

/** 交到孩子手上 */
export function handedWords(audience: Audience): string {
  const hands = { child: '孩子', elder: '老人家', family: '一家人', other: '人' } satisfies Record<
    Audience,
    string
  >
  return `交到${hands[audience]}手上`
}

/** 监护人签收，两位社工在场 */
export function proofWords(proof: {
  readonly signedBy: HandOver['signedBy']
  readonly workers: number
  readonly hasPhotos: boolean
}): string {
  const present = proof.workers > 1 ? '，两位社工在场' : ''
  return `${signedByWords[proof.signedBy]}${present}${proof.hasPhotos ? '，签收单拍了照' : ''}`
}

/** 11 月 24 日 */
export function sayDay(day: string): string {
  const [, month, date] = day.split('-').map(Number)
  return `${String(month)} 月 ${String(date)} 日`
}

const numberOfDay = /^(\d{4})(\d{2})(\d{2})-(\d+)$/

/** 2026 年 11 月 8 日第 2 件: as it is read out and written on the parcel. Older numbers have no year: 第 1108-02 号. */
export function giftWords(number: string): string {
  const [, year, month, date, nth] = numberOfDay.exec(number) ?? []
  if (year === undefined) return `第 ${number} 号`
  return `${year} 年 ${sayDay(`${year}-${month ?? ''}-${date ?? ''}`)}第 ${String(Number(nth))} 件`
}

/** 答应 11 月 24 日前送到站里 */
export function promisedWords(promisedOn: string): string {
  return `答应 ${sayDay(promisedOn)}前送到站里`
}

/** Why one of several was not given the day, to whoever brings them. A code that is not here says nothing about the wish. */
export function whyNotPromised(code: string): string {
  const known: Readonly<Record<string, string>> = notPromised
  return known[code] ?? '这一份没有记上，还是原来的日子。过一会儿再点一次就好'
}

const notPromised = {
  not_found: '已经不在您名下了，可能放回墙上了，不用再送',
  'wishes.not_now': '已经往前走了一步，不用再定日子。打开看看它走到哪里',
  'wishes.promise_window': '认领得早，等不到这么晚，还是原来的日子。打开它，单独定一个早些的',
}

/** 不超过 80 元 */
export function capWords(capFen: number): string {
  return `不超过 ${sayYuan(capFen)}`
}

/** What of the sealed part stands in words that others read, for whoever wrote or reads them. */
export const revealedWords = {
  name: '这里面有本人或者监护人的称呼，看得出是谁。换成“家里老人”“孩子”这样的说法，就能交。',
  phone: '这里面有本人或者监护人的电话。去掉就能交。',
  place: '这里面有住的楼号或者门牌，看得出住在哪里。去掉就能交。',
} satisfies Record<Revealed, string>

const nowIs = {
  asked: '这个心愿还在等社工核实，核实过了才会上墙。',
  open: '这个心愿还在墙上等人认领，这一步要等有人认领了再做。',
  claimed: '这个心愿已经有人认领了，这一步现在用不上。看看最新的经过，再选下一步。',
  received: '礼物已经在站里了，接下来由社工送去。',
  delivered: '礼物已经交到手上了，这一步不用再做。',
  declined: '这个心愿没有上墙。还需要的话，可以再写一个，或者给站里打个电话。',
  withdrawn: '写的人说不要了。墙上还有别的心愿在等人。',
  recalled: '站里把这个心愿收回了，这一步不用再做。墙上还有别的心愿在等人。',
} satisfies Record<WishStatus, string>

export const wishesRefusals = {
  'wishes.not_now': (detail) => nowIs[String(detail['status']) as WishStatus],
  'wishes.money':
    '心愿墙只送东西，不收钱。要钱的话、账号、红包、收款码和链接都不能写在上面。改成想要的一样东西就行；手头紧的话，给社工打个电话，有别的办法帮。',
  'wishes.number_in_words': '这里面有一串像电话或者证件号的数字，大家都会看到。请去掉再交。',
  'wishes.cap_over': (detail) =>
    `站里定的上限是 ${sayYuan(Number(detail['limitFen']))}。写低一点；确实要更贵的，走个案资助。`,
  'wishes.consent_missing': '孩子的心愿要先得到监护人同意。写上监护人怎么称呼和电话，问过同意了再上墙。',
  'wishes.words_held': '微信没有让这些话通过。换个说法再交，您写的都还在。',
  'wishes.taken': '这个心愿已经有人照应了，刚刚比您早一步。谢谢您的心意，墙上还有别的在等人。',
  'wishes.own': '这是您自己的心愿，不能自己认领。会有人来照应的。',
  'wishes.yours': '这个心愿您已经认领了，在“我认领的”里能看到。',
  'wishes.days_changed': '送到站里的期限改过了。刷新一下，看看新的日子再认领。',
  'wishes.promise_window': (detail) =>
    `日子要选在今天到 ${sayDay(String(detail['until']))}之间。来不及的话，可以先放回墙上，让别人来。`,
  'wishes.value_over': (detail) =>
    `这个心愿的上限是 ${sayYuan(Number(detail['capFen']))}，礼物比它贵。核对一下价钱；多出来的请跟送的人商量。`,
  'wishes.reveals': (detail) => revealedWords[String(detail['what']) as Revealed],
  'wishes.not_received': '礼物还没有在站里登记。先登记收到，再送去。',
  'wishes.guardian_signs': '孩子的礼物由监护人签收。请监护人签好，再记一次。',
  'wishes.proof_missing': '要有一位同事在场，或者拍一张签收单。补上一样就能记。',
  'wishes.witness_unknown': '在场的要是本站的另一位同事。重新选一位，或者改成拍签收单。',
  'wishes.not_delivered': '礼物还没有交到手上。送到以后，再写谢谢的话。',
  'wishes.no_thanks': '这个心愿还没有转给您的话。社工看过以后，会第一时间告诉您。',
  'wishes.thanks_changed': '这段话刚刚改过。请把新的看一遍，再决定转不转。',
  'wishes.not_due': '还没有到时候，过几天会自动办。',
  'wishes.thanks_passed': '这段话已经转给送的人了，收不回来，也不用再写。',
} satisfies Record<string, RefusalWords>
