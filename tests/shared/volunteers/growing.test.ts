import { ageBands } from '../../../shared/activities/codes'
import { isRefused } from '../../../shared/kernel/refusal'
import { isMinor, whyTooYoung } from '../../../shared/volunteers/ages'
import { freeTimes, freeTimesWithin, sayFreeTimes, weekdayWord } from '../../../shared/volunteers/free-times'
import { isIdNumber, keepIdentity, removeIdentity, tailOf } from '../../../shared/volunteers/identity'
import { looksAt, openContact, register } from '../../../shared/volunteers/rules'
import { ageBandWords, volunteersRefusals } from '../../../shared/volunteers/words'
import { aVolunteer } from '../../world/errands'
import { chen, DAY, HOUR, MONDAY } from '../../world/people'

const refused = (answer: unknown) => (isRefused(answer) ? answer.refused : 'ok')
const guardian = { calledName: '许大海', phone: '13900000008' }

describe('age', () => {
  test.each([
    ['child', undefined, undefined, 'volunteers.too_young'],
    ['child', false, guardian, 'volunteers.too_young'],
    ['child', true, undefined, 'volunteers.guardian_needed'],
    ['child', true, guardian, 'ok'],
    ['minor', undefined, undefined, 'volunteers.guardian_needed'],
    ['minor', undefined, guardian, 'ok'],
    ['adult', undefined, undefined, 'ok'],
    ['eldest', undefined, undefined, 'ok'],
  ] as const)('%s, eight or older: %s, guardian: %j → %s', (ageBand, isEight, who, then) => {
    expect(refused(whyTooYoung({ ageBand, isEight, guardian: who }))).toBe(then)
  })
  test('who has no band was grown up when she registered', () => {
    expect(isMinor(undefined)).toBe(false)
    expect(ageBands.filter(isMinor)).toEqual(['child', 'minor'])
    expect(new Set(ageBands.map((band) => ageBandWords[band])).size).toBe(ageBands.length)
  })
  test('whoever says she is a minor after all, or no more, waits for the station again', () => {
    const { accountId, displayName, sealedContact, skills, communityCode, communityName } = aVolunteer()
    const { areaCodes, stationId, stationIds } = aVolunteer()
    const entry = {
      ...{ accountId, displayName, sealedContact, skills, communityCode, communityName },
      ...{ areaCodes, stationId, stationIds, freeTimes: [] },
    }
    const edit = (from: 'adult' | 'minor' | undefined, ageBand: 'senior' | 'minor') => {
      const before = aVolunteer(from === undefined ? {} : { ageBand: from })
      return register(before, { ...entry, ageBand }, [], MONDAY).next.status
    }
    expect(edit(undefined, 'senior')).toBe('active')
    expect(edit('adult', 'senior')).toBe('active')
    expect(edit('adult', 'minor')).toBe('waiting')
    expect(edit('minor', 'senior')).toBe('waiting')
  })
  test('what an edit leaves out is gone; what the national system needs stays', () => {
    const before = aVolunteer({
      ...{ ageBand: 'minor', sealedGuardian: 'g', guardianConsentAt: 1, sealedEmergency: 'e' },
      sealedIdentity: 'i',
    })
    const { _id, version, createdAt, updatedAt, log, unsent, courses, status, registeredAt, ...said } = before
    const { sealedGuardian, guardianConsentAt, sealedEmergency, sealedIdentity, ...entry } = said
    const { next } = register(before, { ...entry, ageBand: 'adult' }, [], MONDAY)
    expect([sealedGuardian, guardianConsentAt, sealedEmergency, sealedIdentity]).toEqual(['g', 1, 'e', 'i'])
    expect(next).not.toHaveProperty('sealedGuardian')
    expect(next).not.toHaveProperty('guardianConsentAt')
    expect(next).not.toHaveProperty('sealedEmergency')
    expect(next.sealedIdentity).toBe('i')
  })
})

describe('free times', () => {
  test('28 parts of the week, said as people say them', () => {
    expect(freeTimes).toHaveLength(28)
    expect(sayFreeTimes(['tue.afternoon', 'tue.morning', 'sat.evening'])).toBe('周二上午、下午，周六晚上')
    expect(sayFreeTimes(freeTimes.slice(0, 4))).toBe('周一全天')
    expect(sayFreeTimes([])).toBe('')
    expect(weekdayWord('sun')).toBe('周日')
  })
  test('a window touches the parts it lies in; the night is none', () => {
    const midnight = MONDAY - 9 * HOUR
    expect(freeTimesWithin(midnight + 10 * HOUR, midnight + 15 * HOUR)).toEqual([
      ...['mon.morning', 'mon.noon', 'mon.afternoon'],
    ])
    expect(freeTimesWithin(midnight + 19 * HOUR, midnight + DAY + 7 * HOUR)).toEqual([
      ...['mon.evening', 'tue.morning'],
    ])
    expect(freeTimesWithin(midnight + HOUR, midnight + 2 * HOUR)).toEqual([])
    expect(freeTimesWithin(midnight + 9 * HOUR, midnight + 9 * HOUR)).toEqual(['mon.morning'])
    expect(freeTimesWithin(MONDAY, MONDAY + 30 * DAY)).toHaveLength(28)
  })
})

describe('what the official record needs', () => {
  const good = { realName: '许建国', idKind: 'resident', idNumber: '120113196001010011' } as const
  test.each([
    ['resident', good.idNumber, false],
    ['resident', '11010519491231002X', true],
    ['resident', '110105194912310021', false],
    ['resident', '11010519491231002', false],
    ['passport', 'E12345678', true],
    ['taiwan', '12345678', true],
    ['hkmo', 'H1-23', false],
    ['foreign', 'AB', false],
  ] as const)('%s %s: %s', (idKind, idNumber, is) => {
    expect(isIdNumber({ idKind, idNumber })).toBe(is)
  })
  test('kept since a moment, and taken away without a trace of it', () => {
    const identity = { ...good, idNumber: '11010519491231002X' }
    const kept = keepIdentity(aVolunteer(), { identity, sealed: 'sealed' }, MONDAY)
    if (isRefused(kept)) throw new Error(kept.refused)
    expect(kept.next).toMatchObject({ sealedIdentity: 'sealed', identityKeptAt: MONDAY })
    expect(JSON.stringify(kept.facts)).not.toMatch(/许建国|1949/)
    const gone = removeIdentity(kept.next)
    if (isRefused(gone)) throw new Error(gone.refused)
    expect(gone.next).not.toHaveProperty('sealedIdentity')
    expect(gone.next).not.toHaveProperty('identityKeptAt')
    expect(refused(removeIdentity(gone.next))).toBe('volunteers.no_identity')
    expect(refused(keepIdentity(aVolunteer(), { identity: good, sealed: '' }, MONDAY))).toBe(
      'volunteers.id_number',
    )
    expect(tailOf(identity.idNumber)).toBe('002X')
  })
})

test('who looked is on record, the latest first, five at the most', () => {
  expect(openContact(aVolunteer(), '陈禾').facts).toEqual([
    { fact: 'volunteer.contact_opened', detail: { displayName: '陈禾' } },
  ])
  const log = [1, 2, 3, 4, 5, 6].map((at) => ({
    ...{ id: String(at), fact: 'volunteer.contact_opened', at, by: chen.id },
    detail: { displayName: '陈禾' },
  }))
  const other = { id: 'x', fact: 'volunteer.edited', at: 9, by: chen.id }
  expect(looksAt({ log: [...log, other] }).map(({ at }) => at)).toEqual([6, 5, 4, 3, 2])
})

test('a no says kindly what to do', () => {
  expect(volunteersRefusals['volunteers.too_young']).toContain('活动都欢迎')
  expect(volunteersRefusals['volunteers.guardian_needed']).toContain('大人')
})
