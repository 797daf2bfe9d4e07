import type { DeskWish, MyWish, WishCard, WishView } from '@shared/wishes/views'
import { sunday } from './errand-lines'

const DAY = 24 * 60 * 60 * 1000

export const glasses: WishCard = {
  ...{
    id: 'hglasses',
    title: '一副老花镜',
    words: '300 度，看报纸用',
    drawing: 'glasses',
    audience: 'elder',
  },
  ...{ pseudonym: '老槐树', streetName: '枫林街道', capFen: 8000, days: 7, status: 'open' },
  ...{ publishedAt: sunday - 3 * DAY, isMine: false, isOwn: false, hasThanks: false },
}

export const radio: WishCard = {
  ...glasses,
  ...{ id: 'hradio', title: '一台收音机', words: '字大、旋钮大的', drawing: 'radio', capFen: 10_000 },
}

export const football: WishCard = {
  ...glasses,
  ...{ id: 'hball', title: '一个足球', words: '5 号球', drawing: 'football', audience: 'child' },
  ...{ capFen: 12_000, status: 'delivered', deliveredAt: sunday - 2 * DAY, isMine: true, hasThanks: true },
}

export const openWish: WishView = {
  ...{ ...glasses, graceDays: 3 },
  station: { name: '枫林街道社工站', phone: '02200000001', address: '枫林里 6 号院' },
  way: [{ step: 'verified', at: sunday - 3 * DAY, seen: 'visit' }],
}

export const claimedWish: WishView = {
  ...openWish,
  ...{ status: 'claimed', isMine: true, promisedOn: '2026-11-29', promiseUntil: '2026-12-22' },
  way: [...openWish.way, { step: 'claimed', at: sunday, promisedOn: '2026-11-29' }],
}

export const thankedWish: WishView = {
  ...{ ...openWish, ...football },
  way: [
    { step: 'verified', at: sunday - 20 * DAY, seen: 'visit' },
    { step: 'claimed', at: sunday - 15 * DAY, promisedOn: '2026-11-14' },
    { step: 'received', at: sunday - 9 * DAY, number: '20260220-02', valueFen: 9800, words: '5 号球一个' },
    { step: 'delivered', at: sunday - 2 * DAY, signedBy: 'guardian', workers: 2, hasPhotos: false },
    { step: 'thanked', at: sunday - DAY },
  ],
  thanks: { words: '现在有真球了。', passedAt: sunday - DAY },
}

export const myWish: MyWish = {
  ...{ id: 'hglasses', status: 'asked', title: '一副老花镜', askedWords: '看报纸用', audience: 'elder' },
  ...{ drawing: 'box', askedAt: sunday - DAY, canWithdraw: true, canThank: false, looks: [] },
  station: { name: '枫林街道社工站', phone: '02200000001' },
}

export const deskWish: DeskWish = {
  ...{ id: 'hglasses', status: 'asked', title: '一副老花镜', audience: 'elder', drawing: 'box' },
  ...{ isFromApp: true, askedAt: sunday - DAY, askedWords: '看报纸用', words: '', streetName: '枫林街道' },
  ...{ hasGuardian: false, hasConsent: false, capLimitFen: 50_000, days: 7, graceDays: 3, returns: 0 },
  can: ['verify', 'decline'],
}
