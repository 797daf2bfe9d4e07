import { exactYuan } from '../kernel/money'
import type { RefusalWords } from '../kernel/refusal'
import type { Channel, FundKind, PaymentStatus, Purpose, ReversalReason } from './codes'

export const fundKindWords = { community: '社区基金', venue: '场馆基金' } satisfies Record<FundKind, string>

export const channelWords = {
  company: '企业',
  sale: '义卖',
  gift: '义捐',
  lottery: '彩票点',
  transfer: '义转',
  resident: '居民',
} satisfies Record<Channel, string>

export const purposeWords = {
  children: '给孩子',
  elders: '给长者',
  repairs: '楼道小修',
  activities: '活动耗材',
  hardship: '救急',
  venue: '场馆',
} satisfies Record<Purpose, string>

export const paymentStatusWords = {
  asked: '等批准',
  approved: '批了，等付款',
  paid: '付了，记了账',
  declined: '没有批',
  withdrawn: '撤回了',
  reversed: '冲回了',
} satisfies Record<PaymentStatus, string>

export const reversalReasonWords = {
  twice: '记重了',
  amount: '金额不对',
  place: '记错了地方',
  returned: '钱退回来了',
} satisfies Record<ReversalReason, string>

const yuan = (fen: unknown) => `${exactYuan(Number(fen))} 元`

export const fundsRefusals = {
  'funds.venue_unnamed': '场馆基金要写明是哪个场馆的，社区基金不用写。改一下再开。',
  'funds.earmark_known': '已经有同名的专项了。直接用那一个，或者换个名字。',
  'funds.earmarks_full': '一个基金最多 12 个专项，已经满了。先看看能不能用现有的。',
  'funds.earmark_unknown': '这个基金里没有这个专项。从基金页上重新选一个，或者记到“不限用途”。',
  'funds.slip_known':
    '这张单子的号码已经记过了，没有再记。核对一下单号；要是先前记错了，先撤掉或冲回那一笔再记。',
  'funds.month_closed': ({ month }) =>
    `${String(month)} 已经结账，这个月不能再记了。日子改到结账以后的月份，在说明里写上原来的日子。`,
  'funds.day_ahead': '这个日子还没到。写钱真正收到或付出的那天。',
  'funds.words_private': '这句话人人都看得到，里面好像有电话或证件号码。去掉号码，写事由就好。',
  'funds.same_counter': '这一笔是您先数的，要请另一位同事来数第二遍。',
  'funds.count_differs': '和第一遍数的对不上，没有入账。两个人一起再数一遍；是先前记错的，撤掉那一笔重新记。',
  'funds.income_over': '这一笔已经数过入账，或者撤掉了。回到列表看看现在的样子。',
  'funds.recorded_again':
    '这一笔冲回以后，同一张单子又记了一遍，单据跟着新记的那一笔。第二个人数过、入了账，就能从那一笔看。',
  'funds.off_earmark': '这笔专项有指定的用处，不能付这一项。换成对得上的专项，或者从“不限用途”里付。',
  'funds.venue_elsewhere': '场馆的花费只能从它自己的场馆基金里付。换成那个场馆的基金再提。',
  'funds.short': ({ availableFen, neededFen }) =>
    `这里能动的还有 ${yuan(availableFen)}，要 ${yuan(neededFen)}，不够，一分都没有动。改小金额，或者换一个专项。`,
  'funds.own_request': '这笔是您自己提的，要由另外两位同事来看。',
  'funds.same_approver': '您已经批过这一笔了，还要另一位同事批。',
  'funds.head_needed': '两位批准人里至少要有一位站长或督导。这一票请站长或督导来批。',
  'funds.not_yours': '这笔不是您提的，撤回要由提的人来做。觉得不该付，可以选“不批”。',
  'funds.payment_over': '这一笔已经有结果了，没有再动。打开看看现在的样子。',
  'funds.not_approved': '这一笔还没有两个人批准，先不能记付款。批准以后再来。',
  'funds.over_approved': ({ approvedFen }) =>
    `批准的是 ${yuan(approvedFen)}，付的不能比它多。多出来的部分另提一笔。`,
  'funds.photo_needed': '记付款要拍一张发票或收据。拍好再记。',
  'funds.voucher_known':
    '这张票据的号码在这个基金里已经记过一笔付款，没有再记。核对一下号码；一张票分两笔付的，在号码后面加上“甲”“乙”。',
  'funds.own_booking': '这一笔是您自己记的，冲回要由另一位站长或督导来做。',
  'funds.not_reversible': '这一笔本身就是冲回，不能再冲。要的话按原样重新记一笔。',
  'funds.already_reversed': '这一笔已经冲回过了，不会再冲一次。打开看看是哪天冲的。',
  'funds.month_running': '这个月还没过完，下个月一号起才能结。',
  'funds.month_unfinished': ({ incomes, which }) =>
    `还有 ${String(incomes)} 笔收入没有数第二遍：${Array.isArray(which) ? which.join('、') : ''}${Number(incomes) > 5 ? ' 等' : ''}。请另一位同事数完，或者撤掉记错的，再结账。`,
  'funds.not_equal': '账和每一笔加起来对不上，先不能结账。看看核对结果里差在哪里，冲回记错的那一笔，再来结。',
} satisfies Record<string, RefusalWords>

export type FundsRefusal = keyof typeof fundsRefusals
