import type { RefusalWords } from '../kernel/refusal'
import type { ConsentWay, DueStep, ReferralState } from './model'

/** The word on the chip, as the sending side reads it. */
export const referralStateWords = {
  sent: '等回话',
  accepted: '那边接了',
  declined: '那边接不了',
  returned: '有结果了',
  withdrawn: '收回了',
} satisfies Record<ReferralState, string>

/** The same, as the receiving side reads it. */
export const receivedStateWords = {
  sent: '等您回话',
  accepted: '接了，在办',
  declined: '没有接',
  returned: '办完交回了',
  withdrawn: '对方收回了',
} satisfies Record<ReferralState, string>

export const consentWords = {
  spoken: '当面或电话里答应的',
  written: '写下来签了字',
  inApp: '在这里回话答应的',
} satisfies Record<ConsentWay, string>

export const dueWords = { answer: '回话', done: '办完' } satisfies Record<DueStep, string>

const nowIs = {
  sent: '这件转介还没有人接，这一步要等接了以后再做。',
  accepted: '那边已经接了，这一步现在用不上。有话打个电话说。',
  declined: '那边说过接不了，已经回到站里。可以换一处再转。',
  returned: '这件转介已经有结果了，不用再做这一步。',
  withdrawn: '这件转介已经收回了。还要转，从那件事里重新转一次。',
} satisfies Record<ReferralState, string>

export const referralsRefusals = {
  'referrals.consent_needed':
    '还没有本人的同意，先不能转。问她一句再转；有人身危险等不及问的，把事情定为紧急，再写明为什么。',
  'referrals.already': '这件事已经转出去一份，还没有回来。先收回那一份，再另外转。',
  'referrals.target_unknown': '要转去的地方现在找不到。从列表里另选一处，写的都还在。',
  'referrals.taken': (detail) => `${String(detail['who'])}已经接了，不用再接一次。`,
  'referrals.moved': (detail) =>
    `这件事已经由${String(detail['who'])}接着办。办不了的话，从那件事里再转一次。`,
  'referrals.not_now': (detail) => nowIs[String(detail['state']) as ReferralState],
  'referrals.over': '这件事已经有了结果，不用再接。谢谢。',
  'referrals.not_due': '还没有到时候，到了会自动提醒。',
} satisfies Record<string, RefusalWords>
