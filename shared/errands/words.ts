import { sayYuan } from '../kernel/money'
import type { RefusalWords } from '../kernel/refusal'
import { sayVisit } from '../kernel/time'
import type { Course, VolunteerStatus } from '../volunteers/model'
import { courseWords, lackingRefusalWords, skillWords } from '../volunteers/words'
import type { ErrandStatus, LeftHow, Payer, ReleaseCode, Stage } from './model'
import type { ErrandRow, Lacking, Nearness } from './views'

/** The word on the chip. */
export const stageWords = {
  looking: '等人接',
  going: '已接下',
  done: '办完了，等居民点头',
  confirmed: '办好了',
  expired: '没有人接上',
  cancelled: '社工收回了',
} satisfies Record<Stage, string>

export const errandStatusWords = {
  open: '在外面',
  done: '等居民点头',
  confirmed: '办好了',
  expired: '没有人接上',
  cancelled: '收回了',
} satisfies Record<ErrandStatus, string>

export const releaseWords = {
  ill: '身体不舒服',
  busy: '临时有事',
  far: '太远了，赶不到',
  cannot: '看了以后做不了',
  other: '别的原因',
} satisfies Record<ReleaseCode, string>

/** Why it came back, for the station. */
export const leftWords = {
  ...releaseWords,
  lapsed: '过了时间没办完',
  stopped: '不再做志愿者了',
} satisfies Record<LeftHow, string>

export const payerWords = {
  station: '费用站里先垫',
  resident: '费用居民自己付',
  none: '不花钱',
} satisfies Record<Payer, string>

/** Why somebody who looks at the list cannot take anything yet, and what to do. */
export const whyNotWords = {
  unregistered: '想帮忙的话，先报个名。社工站看过以后，您就能接了。',
  waiting: '您的报名站里正在看。看过以后，您就能接了。',
  declined: '您的报名这次没有通过。可以打电话问问社工站。',
  left: '您之前停下了。想再帮忙，重新报个名就行。',
} satisfies Record<Exclude<VolunteerStatus, 'active'> | 'unregistered', string>

/** 药费站里先垫，不超过 60 元 */
export function costWords({ payer, costLimitFen }: Pick<ErrandRow, 'payer' | 'costLimitFen'>): string {
  if (payer === 'none' || costLimitFen === undefined) return payerWords[payer]
  return `${payerWords[payer]}，不超过 ${sayYuan(costLimitFen)}`
}

/** 约 15 分钟, 约 2 小时, 约 1 小时半 */
export function minutesWords(minutes: number): string {
  const hours = Math.floor(minutes / 60)
  const rest = minutes % 60
  if (hours === 0) return `约 ${String(minutes)} 分钟`
  if (rest === 0) return `约 ${String(hours)} 小时`
  return rest === 30 ? `约 ${String(hours)} 小时半` : `约 ${String(hours)} 小时 ${String(rest)} 分钟`
}

/** 今天上午 11 点半前, 明天上午 8 点半到 10 点半 */
export function windowWords({ startsAt, endsAt }: Pick<ErrandRow, 'startsAt' | 'endsAt'>, now: number) {
  const end = sayVisit(endsAt, now)
  return startsAt === undefined || startsAt <= now ? `${end}前` : `${sayVisit(startsAt, now)}起，${end}前`
}

/** Where it is, seen from the volunteer. */
export function nearnessWords(nearness: Nearness, communityName: string): string {
  switch (nearness) {
    case 'home':
      return `就在${communityName}`
    case 'area':
      return `在您愿意去的${communityName}`
    case 'street':
      return `同一个街道的${communityName}`
    case 'beyond':
      return `在${communityName}`
  }
}

/** What is missing and what to do about it. */
export function lackingWords(lacking: Lacking): string {
  if ('course' in lacking) {
    const course = courseWords[lacking.course]
    return lacking.isOver === true
      ? `您的${course}课过期了，看一遍、答几道题就能续上`
      : `要先上${course}课，看一遍、答几道题就行`
  }
  if ('age' in lacking) return '要进别人家里，满 18 岁再接'
  return `要会${skillWords[lacking.skill]}，会的话在报名里补上`
}

/** On the button that leads to the course. */
export function courseFirstWords({ course, isOver }: Extract<Lacking, { readonly course: Course }>): string {
  return `${isOver === true ? '续上' : '先上'}${courseWords[course]}课`
}

const over = {
  open: '这件还在进行，这一步现在用不上。',
  done: '这件已经办完了，正等居民点头。',
  confirmed: '这件已经有人办好了，您放心。',
  expired: '这件过了时间，社工接着想办法，您放心。',
  cancelled: '这件社工另有安排，已经收回了，您放心。',
} satisfies Record<ErrandStatus, string>

export const errandsRefusals = {
  'errands.taken': '这件已经有人在办，您放心，只差一步。看看离您最近的另一件。',
  'errands.already_yours': '这件已经在您手上了，直接打开就能看到门牌和电话。',
  'errands.over': (detail) => over[String(detail['status']) as ErrandStatus],
  'errands.not_volunteer': (detail) => whyNotWords[String(detail['why']) as keyof typeof whyNotWords],
  'errands.lacking': lackingRefusalWords,
  'errands.not_in_hand': '这件现在不在您手上，门牌和电话已经收起来了。看看手上还有哪几件。',
  'errands.minutes_over': (detail) =>
    `用的时间比说好的多出一倍还多。最多记 ${String(detail['minutes'])} 分钟；真用了更久，跟社工说一声。`,
  'errands.cost_over': (detail) =>
    detail['limitFen'] === 0
      ? '说好这件不花钱。钱数填 0；真花了钱，先给社工打个电话。'
      : `花的钱超过了说好的 ${sayYuan(Number(detail['limitFen']))}。看看有没有多写；真花了这么多，先给社工打个电话。`,
  'errands.receipt_needed': '花了钱的，拍一张收据再交。没有收据，就给社工打个电话。',
  'errands.not_due': '还没有到时候，到了会自动办。',
  'errands.not_done_yet': '这件还没有办完，等办完了再点。着急可以给社工站打个电话。',
  'errands.own_errand': '自己跑的腿要请别人点头。请家里另一位来点，或者请社工打电话问一声。',
  'errands.still_open': '这件已经有一个跑腿在外面了。先收回那一个，再发新的。',
  'errands.already_going': '已经有人接了，时间和限额不能再动。先给接的人打个电话，或者收回重发。',
  'errands.window': '时间对不上：要在现在以后、两周以内，开始在结束之前。改一下再发，写的都在。',
  'errands.cost_unclear': '要花钱的，写一个最多花多少；不花钱的，限额空着。改一下再发。',
  'errands.words_held': '这几句话里有微信拦下的说法。换个说法再发，写的都在。',
} satisfies Record<string, RefusalWords>
