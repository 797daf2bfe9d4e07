import { sayRefusal } from '../../../shared/kernel/refusal'
import { wishStatuses } from '../../../shared/wishes/model'
import {
  capWords,
  giftWords,
  handedWords,
  promisedWords,
  proofWords,
  sayDay,
  whyNotPromised,
  wishesRefusals,
} from '../../../shared/wishes/words'

test('as the wall says it', () => {
  expect(sayDay('2026-11-04')).toBe('11 月 4 日')
  expect(promisedWords('2026-11-24')).toBe('答应 11 月 24 日前送到站里')
  expect(capWords(8000)).toBe('不超过 80 元')
  expect(handedWords('child')).toBe('交到孩子手上')
  expect(proofWords({ signedBy: 'guardian', workers: 2, hasPhotos: false })).toBe('监护人签收，两位社工在场')
  expect(proofWords({ signedBy: 'self', workers: 1, hasPhotos: true })).toBe('本人签收，签收单拍了照')
})

test('the number of a gift as it is read out; one of before the year stood in it stays as it was', () => {
  expect(giftWords('20261108-02')).toBe('2026 年 11 月 8 日第 2 件')
  expect(giftWords('20270101-112')).toBe('2027 年 1 月 1 日第 112 件')
  expect(giftWords('1108-02')).toBe('第 1108-02 号')
})

test('why one of several was not given the day; of what has no words of its own: it stands as it was', () => {
  expect(whyNotPromised('not_found')).toContain('不在您名下')
  expect(whyNotPromised('wishes.not_now')).toContain('不用再定日子')
  expect(whyNotPromised('wishes.promise_window')).toContain('等不到这么晚')
  expect(whyNotPromised('busy')).toContain('还是原来的日子')
})

test('every refusal says something, whatever its detail', () => {
  for (const status of wishStatuses)
    expect(sayRefusal(wishesRefusals, { refused: 'wishes.not_now', detail: { status } })).toMatch(/。$/)
  const detail = { limitFen: 50_000, until: '2026-04-01', capFen: 8000, status: 'open', what: 'place' }
  const said = Object.keys(wishesRefusals).map((refused) => sayRefusal(wishesRefusals, { refused, detail }))
  expect(said.join('')).not.toMatch(/undefined|NaN|系统|用户|失败|错误|！/)
  expect(said.join('')).toContain('站里定的上限是 500 元')
  expect(said.join('')).toContain('4 月 1 日')
})
