import { sealedApplicant, sealedGuardian } from '../../cloudfunctions/wishes/sealed-parts'
import type { Claim, HandOver, Recall, Receipt, Wish, WishStatus } from '../../shared/wishes/model'
import { termsOf } from '../../shared/wishes/model'
import type { InputOf } from '../../shared/kernel/contract'
import type { askWish, verifyWish } from '../../shared/wishes/contract'
import { chen, DAY, fenglin, li, MONDAY, person, vault, wang } from './people'

const stored = { version: 1, createdAt: MONDAY, updatedAt: MONDAY, log: [], unsent: [] }

/** 罗先生 gives. */
export const luo = person('openid-luo-xiansheng')

export const receipt: Receipt = {
  ...{ at: MONDAY + DAY, byId: chen.id, number: '20260303-01', valueFen: 9800, words: '老花镜一副' },
}
export const handedOver: HandOver = {
  ...{ at: MONDAY + 2 * DAY, signedBy: 'self', photoIds: [] },
  by: { accountId: chen.id, displayName: '陈禾' },
  witness: { accountId: li.id, displayName: '李悦' },
}
/** Of the signed paper, by 陈禾; WeChat's check held it. */
export const heldPhoto = {
  ...{ ...stored, _id: 'ppaper', ownerId: chen.id, ownerOpenid: chen.openid, byteLength: 5 },
  ...{ fileId: 'cloud://emulator/photos/paper.jpg', type: 'jpeg', check: 'held' },
  ...{ timesAsked: 1, askAgainAt: MONDAY },
} as const
const claim: Claim = { accountId: luo.id, at: MONDAY, promisedOn: '2026-03-09' }

const recalled: Recall = {
  ...{ at: MONDAY + DAY, giverId: luo.id, reason: '老人家搬去外地了' },
  by: { accountId: chen.id, displayName: '陈禾' },
}

/** What a wish in this status has behind it. */
function behind(status: WishStatus): Partial<Wish> {
  const given: Readonly<Record<'none' | 'claimed' | 'received' | 'delivered', Partial<Wish>>> = {
    none: {},
    claimed: { claim },
    received: { claim, receipt },
    delivered: { claim, receipt, handOver: handedOver },
  }
  const published: Partial<Wish> = {
    ...{ isPublished: true, pseudonym: '老槐树', words: '300 度，看报纸用', capFen: 12_000 },
    ...{ publishedAt: MONDAY, publishedMonth: '2026-03', drawing: 'glasses' },
    verified: { at: MONDAY, by: { accountId: chen.id, displayName: '陈禾' }, seen: 'visit' },
  }
  if (status === 'asked' || status === 'declined' || status === 'withdrawn') return {}
  if (status === 'recalled') return { ...published, isPublished: false, claim, recall: recalled }
  const clock = status === 'claimed' ? { clockAt: Date.UTC(2026, 2, 8, 1) } : {}
  return { ...published, ...given[status === 'open' ? 'none' : status], ...clock }
}

/** 王奶奶 would like reading glasses; 陈禾 sees to it. From `claimed` on 罗先生 gives them. */
export function aWish(over: Partial<Wish> = {}): Wish {
  const _id = over._id ?? 'hglasses'
  const status = over.status ?? 'open'
  const applicant = { calledName: '王奶奶', phone: '13800000301', place: '6 号楼 2 门 301' }
  return {
    ...{ _id, ...stored, ...termsOf({}), stationId: fenglin, streetName: '枫林街道' },
    station: { name: '枫林社工站', phone: '022-00001000', address: '枫林街道文化中心一层' },
    ...{ applicantId: wang.id, sealedApplicant: sealedApplicant(vault, applicant, _id), keeperId: chen.id },
    asked: { words: '眼睛花了，看不清报纸', check: 'passed', byId: wang.id },
    ...{ audience: 'elder', status, isPublished: false, title: '一副老花镜', words: '', drawing: 'box' },
    ...{ pseudonym: '', capFen: 0, returns: 0, isReminded: false },
    ...behind(status),
    ...over,
  }
}

/** 小杨树 would like a football; the guardian agreed. */
export function aChildsWish(over: Partial<Wish> = {}): Wish {
  const _id = over._id ?? 'hfootball'
  return aWish({
    ...{ _id, audience: 'child', title: '一个足球', drawing: 'football', guardianConsentAt: MONDAY },
    ...sealedGuardian(vault, { calledName: '杨妈妈', phone: '13800000302' }, _id),
    ...over,
  })
}

/** What a worker publishes of it. */
export const publication: Omit<InputOf<typeof verifyWish>, 'id'> = {
  ...{ seen: 'visit', title: '一副老花镜', words: '300 度，看报纸用', drawing: 'glasses' },
  ...{ audience: 'elder', pseudonym: '老槐树', capFen: 8000, hasConsent: false },
}

/** What somebody asks for. */
export const asking: InputOf<typeof askWish> = {
  ...{
    communityCode: '120113900001',
    audience: 'elder',
    title: '一副老花镜',
    words: '看不清报纸，要 300 度的',
  },
  applicant: { calledName: '王奶奶', phone: '13800000301', place: '6 号楼 2 门 301' },
}
