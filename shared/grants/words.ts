import type { Audience } from '../funds/codes'
import { sayYuan } from '../kernel/money'
import type { RefusalWords } from '../kernel/refusal'
import type { Confirmer, GrantKind, GrantStatus } from './model'

/** The word on the chip. */
export const grantStatusWords = {
  asked: '等报价',
  quoted: '有报价了',
  approving: '等两个人点头',
  approved: '批了，去买',
  bought: '买到了',
  handed: '交到手上了',
  closed: '回访完了',
  declined: '没有批',
  withdrawn: '收回了',
} satisfies Record<GrantStatus, string>

export const grantKindWords = {
  phone: '手机',
  tablet: '平板',
  appliance: '家电',
  aid: '辅具',
  other: '别的',
} satisfies Record<GrantKind, string>

export const audienceWords = {
  child: '给孩子',
  elder: '给长者',
  family: '给一家人',
} satisfies Record<Audience, string>

export const confirmerWords = { self: '本人', guardian: '监护人' } satisfies Record<Confirmer, string>

const nowIs = {
  asked: '这件还没有报价，先记一家店的价钱。',
  quoted: '这件还没有请人批。选一个报价，请两个人点头。',
  approving: '这件正等两个人点头，这一步要等批了以后。要改，先在基金里收回那笔付款。',
  approved: '这件批了，还没有买。买好、在基金里记了凭证，再做这一步。',
  bought: '东西已经买到站里，这一步用不上了。接着请本人看使用规则。',
  handed: '东西已经交到手上，现在只剩回访。',
  closed: '这件已经回访完了，不用再做什么。还有需要，另外提一件。',
  declined: '这件没有批下来。想清楚了可以另外提一件。',
  withdrawn: '这件已经收回了。还有需要，另外提一件。',
} satisfies Record<GrantStatus, string>

export const grantsRefusals = {
  'grants.not_now': (detail) => nowIs[String(detail['status']) as GrantStatus],
  'grants.guardian_missing': '给孩子的，要有监护人：怎么称呼，打哪个电话。补上再交。',
  'grants.phone_missing': '还没有能打通的电话。写本人的，或者写监护人的。',
  'grants.summary_personal':
    '公示里像是写了名字、电话或证件号，谁都看得到，所以先没有交。换成“一位二年级学生”这样的说法就好。',
  'grants.quotes_full': '报价够多了，记不下更多。从这几家里选一家。',
  'grants.quote_missing': '没有找到这个报价。回到上一步，从单子里选一家。',
  'grants.over_ceiling': (detail) =>
    `这个价钱超过了当初说的 ${sayYuan(Number(detail['ceilingFen']))}。换一家便宜些的，或者收回来重新提一件。`,
  'grants.second_quote': '超过 1000 元的，要有两家的报价，好比一比。再问一家，记上就能请人批。',
  'grants.agreed': '使用规则已经有人同意了，不用再来一次，也不再改。可以去交东西了。',
  'grants.guardian_needed': '给孩子的，要监护人看过同意。请家长来点。',
  'grants.no_guardian': '这件没有写监护人。请本人看过同意。',
  'grants.own_code': '这个码是站里给本人的，站里的人不能替着点。请本人或家长用自己的微信打开。',
  'grants.rules_changed': '使用规则刚刚改过。请再看一遍新的，再点同意。',
  'grants.code_unknown': '没有找到这个码对应的东西。请对一对有没有抄错，或者打电话问社工。',
  'grants.unconfirmed':
    '本人或监护人还没有同意使用规则，东西先不能交。请看过规则，点了同意或在纸上签了字再交。',
  'grants.day_unfit': '回访的日子要在今天以后、一年以内。换一天。',
  'grants.notes_full': '回访记得够多了。这一次写完，就可以结束。',
  'grants.not_due': '还没有到回访的日子，到了会自动提醒。',
} satisfies Record<string, RefusalWords>
