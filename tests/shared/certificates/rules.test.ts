import fc from 'fast-check'
import { recordId } from '../../../cloudfunctions/kernel/command-stamp'
import type { CertificateBook } from '../../../shared/certificates/model'
import * as rules from '../../../shared/certificates/rules'
import { certificateInScene, sceneOfCertificate } from '../../../shared/certificates/scene'
import { certificatesRefusals, sayCode, sayMonths, sayServed } from '../../../shared/certificates/words'
import { aCertificate } from '../../world/certificates'
import { MONDAY } from '../../world/people'

test.each([
  ['one month, the present one', '2026-03', '2026-03', true],
  ['five years', '2021-04', '2026-03', true],
  ['a month longer', '2021-03', '2026-03', false],
  ['backwards', '2026-03', '2026-02', false],
  ['a month ahead', '2026-03', '2026-04', false],
])('%s', (_name, from, to, isRight) => {
  expect(rules.checkMonths({ from, to }, MONDAY)).toEqual(
    isRight ? undefined : { refused: 'certificates.period' },
  )
})

test('no minutes, no certificate', () => {
  expect(rules.checkTotals({ minutes: 1, services: 1 })).toBeUndefined()
  expect(rules.checkTotals({ minutes: 0, services: 0 })).toEqual({ refused: 'certificates.nothing' })
})

test.each([
  ['枫林社工站', '枫林'],
  ['枫林街道社工站', '枫林'],
  ['果园镇社会工作服务站', '果园'],
  ['社工站', '社工站'],
  ['枫林之家', '枫林之家'],
])('%s is called %s', (name, short) => expect(rules.shortNameOf(name)).toBe(short))

describe('numbers', () => {
  const book = (given: number): CertificateBook => ({
    ...{ _id: 'zbook', version: 1, createdAt: 0, updatedAt: 0, log: [], unsent: [] },
    ...{ series: '枫林 2026', given },
  })

  test('one after another, by year', () => {
    expect(rules.seriesOf('枫林社工站', MONDAY)).toBe('枫林 2026')
    expect(rules.seriesOf('枫林社工站', Date.parse('2026-12-31T16:00:00Z'))).toBe('枫林 2027')
    expect(rules.numberIn('枫林 2026', 123)).toBe('枫林 2026-000123')
  })

  test('whoever asks again has the number she was given', () => {
    const log = ['one:book', 'one', 'two', 'three'].map((id) => ({ id, fact: 'number.given', at: 0, by: id }))
    const given = ['one', 'two', 'three'].map((id) => rules.givenTo({ ...book(3), log }, id))
    expect(given).toEqual([1, 2, 3])
  })

  test.each(['枫林 2026-000123', '枫林2026000123', '枫林　２０２６－０００１２３', ' 枫林 2026—000123 '])(
    '%s is read',
    (written) => expect(rules.numberFrom(written)).toBe('枫林 2026-000123'),
  )
  test.each(['', '2026-000123', '枫林', '枫林 2026-123', '枫林 1999-000123'])(
    '%s is none of ours',
    (written) => expect(rules.numberFrom(written)).toBeUndefined(),
  )
  test('every number is read as it is written', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 999_999 }), (given) => {
        const number = rules.numberIn('枫林 2026', given)
        expect(rules.numberFrom(number)).toBe(number)
      }),
    )
  })
})

test('a check code is read however it is typed', () => {
  expect(rules.codeFrom(' k7m2 xq4d')).toBe('K7M2XQ4D')
  expect(sayCode('K7M2XQ4D')).toBe('K7M2 XQ4D')
})

test.each([
  ['许建国', '许*国'],
  ['许强', '许*'],
  ['欧阳建国', '欧**国'],
  ['许', '许*'],
])('of %s one sees %s', (name, masked) => expect(rules.maskName(name)).toBe(masked))

describe('what a certificate is worth', () => {
  const certificate = aCertificate()
  test.each([
    ['the same in the books', { minutes: 120, services: 1 }, 'valid'],
    ['more in the books', { minutes: 500, services: 4 }, 'valid'],
    ['fewer minutes', { minutes: 119, services: 1 }, 'corrected'],
    ['fewer services', { minutes: 120, services: 0 }, 'corrected'],
  ] as const)('%s: %s', (_name, now, state) => expect(rules.stateOf(certificate, now)).toBe(state))

  test('revoked once, with a reason, whatever the books say', () => {
    const decided = rules.revoke(certificate, '名字写错了', MONDAY)
    if (!('next' in decided)) throw new Error('refused')
    expect(decided.next.revoked).toEqual({ at: MONDAY, reason: '名字写错了' })
    expect(rules.stateOf(decided.next, { minutes: 500, services: 9 })).toBe('revoked')
    expect(rules.revoke(decided.next, '再来', MONDAY)).toEqual({ refused: 'certificates.revoked_already' })
  })
})

test('what the code on it says fits WeChat and leads back', () => {
  const id = recordId('z', 'actor:command')
  const scene = sceneOfCertificate(id, 'K7M2XQ4D')
  expect(scene).toMatch(/^[0-9A-Za-z!#$&'()*+,/:;=?@\-._~]{1,32}$/)
  expect(certificateInScene(encodeURIComponent(scene))).toEqual({ id, code: 'K7M2XQ4D' })
  for (const other of [undefined, '', 'p=kplace', 'z=zabc~short', '%E0%A4%A'])
    expect(certificateInScene(other)).toBeUndefined()
})

test('months and time as they stand on paper', () => {
  expect(sayMonths({ from: '2026-03', to: '2026-03' })).toBe('2026 年 3 月')
  expect(sayMonths({ from: '2026-01', to: '2026-03' })).toBe('2026 年 1 月到 3 月')
  expect(sayMonths({ from: '2025-11', to: '2026-02' })).toBe('2025 年 11 月到 2026 年 2 月')
  expect([45, 120, 150].map(sayServed)).toEqual(['45 分钟', '2 小时', '2 小时 30 分钟'])
  const say = certificatesRefusals['certificates.not_valid']
  expect(say({ state: 'revoked' })).toContain('作废')
  expect(say({ state: 'corrected' })).toContain('更正')
})
