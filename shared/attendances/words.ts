import type { SessionStatus } from '../activities/codes'
import type { RefusalWords } from '../kernel/refusal'
import { sayMoment } from '../kernel/time'
import type { Came, Way } from './views'

export const cameWords = {
  early: '提前到的',
  onTime: '准时到的',
  late: '晚到了一会儿',
  noShow: '没有来',
} satisfies Record<Came, string>

export const wayWords = { in: '签到', out: '签退' } satisfies Record<Way, string>

const over = {
  open: '这一场还在进行，这一步现在用不上。',
  cancelled: '这一场已经取消了，不用签到。有事打电话问社工站。',
  confirmed: '这一场站里已经核对过了。时间不对的话，可以请站里再看一眼。',
} satisfies Record<SessionStatus, string>

export const attendancesRefusals = {
  'attendances.over': (detail) => over[String(detail['status']) as SessionStatus],
  'attendances.code_wrong': '这个码对不上。码半分钟换一次，看一眼现在的，再输一遍。',
  'attendances.not_a_code': '这不是这一场的签到码。请对方打开这一场的签到页再扫。',
  'attendances.not_time': '现在不是这一场的签到时间。开始前一小时到结束后两小时都可以签。',
  'attendances.too_old': '这次签到隔了两天多才送到，没有记上。请带队的人在名单上补一笔。',
  'attendances.already': (detail) =>
    `${sayMoment(Number(detail['at']), Number(detail['at']))} 已经${wayWords[String(detail['way']) as Way]}了，不用再签。`,
  'attendances.not_in': '这一场的名单里没有这位。可能没报上，或者已经退了，问一下带队的人。',
  'attendances.not_in_yet': '还没有签到，先签到，走的时候再签退。',
  'attendances.not_marked': '这一笔已经不在名单上了，也许同事刚改过。看一眼名单再点。',
  'attendances.waiting': '您还在候补。到现场的话，请带队的人看看有没有空位。',
  'attendances.seat_kept': '座位给报上的人留到开始后 10 分钟。过了再扫，有空位就请候补的进来。',
  'attendances.no_seat': '报上的人都到了，没有空位。请对方看看下一场。',
  'attendances.not_over': '这一场还没有结束。结束以后再核对，签到的都记着。',
  'attendances.not_due': '还没有到时候，到了会自动办。',
  'attendances.yourself': '自己的时间要请同事来核对。告诉同事一声，打开这一场就能办。',
  'attendances.minutes_over': (detail) =>
    `这一场最多记 ${String(detail['minutes'])} 分钟。改一下再交；真用了更久，跟社工站说一声。`,
  'attendances.unconfirmed': '这一场站里还没有核对。核对以后不对，再来说。',
  'attendances.too_late': '过了 30 天，这里改不了了。还想改的话，给社工站打个电话。',
  'attendances.asked': '已经问过一次，站里正在看。有了回话会告诉您。',
  'attendances.answered': '这一条已经有同事回过了，打开看看是怎么回的。',
} satisfies Record<string, RefusalWords>
