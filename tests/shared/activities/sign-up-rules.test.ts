import type { Coming } from '../../../shared/activities/sign-up-contract'
import {
  clashOf,
  doorOf,
  mayCome,
  mayHelp,
  nameKey,
  whyNoHelper,
  whyNotAnswered,
  whyNotIn,
  whyNotNow,
  whyNotOut,
} from '../../../shared/activities/sign-up-rules'
import { aSession, aSessionOf, anEntry, someTerms, SUNDAY } from '../../world/activities'
import { aVolunteer } from '../../world/errands'
import { communities, HOUR, MONDAY } from '../../world/people'

const mum: Coming = { relation: 'parent', calledName: '妈妈', ageBand: 'elder' }
const door = (over = {}, slots = aSession().slots) => doorOf(aSession({ terms: someTerms(over), slots }))
const codeOf = (refusal: { readonly refused: string } | undefined) => refusal?.refused

describe('who may come', () => {
  test('whoever is of the age, at most so many at once, each once', () => {
    expect(mayCome(door(), [mum])).toBeUndefined()
    expect(mayCome(door({ perSignUp: 1 }), [mum, { ...mum, calledName: '爸爸' }])).toEqual({
      refused: 'activities.too_many',
      detail: { perSignUp: 1 },
    })
    expect(codeOf(mayCome(door(), [mum, mum]))).toBe('activities.same_twice')
    const self = { relation: 'self', ageBand: 'elder' } as const
    const twice = [
      { ...self, calledName: '王' },
      { ...self, calledName: '李' },
    ]
    expect(codeOf(mayCome(door(), twice))).toBe('activities.same_twice')
  })

  test('ages and communities count only where the activity names them', () => {
    const { ageBand: _, ...ageless } = mum
    expect(codeOf(mayCome(door(), [ageless]))).toBe('activities.age')
    expect(codeOf(mayCome(door(), [{ ...mum, ageBand: 'adult' }]))).toBe('activities.age')
    expect(mayCome(door({ ageBands: [] }), [ageless])).toBeUndefined()
    const near = door({ communityCodes: [communities.fenglinli] })
    expect(codeOf(mayCome(near, [mum]))).toBe('activities.community')
    expect(codeOf(mayCome(near, [{ ...mum, communityCode: communities.huaianli }]))).toBe(
      'activities.community',
    )
    expect(mayCome(near, [{ ...mum, communityCode: communities.fenglinli }])).toBeUndefined()
  })

  test('under 14 one does not sign oneself up; a parent does it', () => {
    const anybody = door({ ageBands: ['child', 'minor'] })
    const own = { relation: 'self', calledName: '小宇', ageBand: 'child' } as const
    expect(codeOf(mayCome(anybody, [own]))).toBe('activities.guardian_signs')
    expect(mayCome(anybody, [{ ...own, ageBand: 'minor' }])).toBeUndefined()
    expect(mayCome(anybody, [{ ...own, relation: 'child' }])).toBeUndefined()
  })

  test.each([
    ['nothing said', {}, 'activities.guardian_signs'],
    ['under fourteen', { isFourteen: false }, 'activities.guardian_signs'],
    ['fourteen', { isFourteen: true }, undefined],
    ['a child that says fourteen', { ageBand: 'child', isFourteen: true }, 'activities.guardian_signs'],
    ['an age', { ageBand: 'adult' }, undefined],
  ] as const)('where all ages may come, one says of oneself: %s', (_name, said, wanted) => {
    const own = { relation: 'self', calledName: '小宇', ...said } as const
    expect(codeOf(mayCome(door({ ageBands: [] }), [own]))).toBe(wanted)
    expect(mayCome(door({ ageBands: [] }), [{ ...own, relation: 'child' }])).toBeUndefined()
  })

  test('a slot is named where there are slots, and nowhere else', () => {
    const slotted = door({}, [{ id: 's1', startsAt: SUNDAY }])
    expect(codeOf(mayCome(slotted, [mum]))).toBe('activities.slot_unknown')
    expect(codeOf(mayCome(slotted, [{ ...mum, slotId: 's2' }]))).toBe('activities.slot_unknown')
    expect(mayCome(slotted, [{ ...mum, slotId: 's1' }])).toBeUndefined()
    expect(codeOf(mayCome(door(), [{ ...mum, slotId: 's1' }]))).toBe('activities.slot_unknown')
  })

  test('a door is named where somebody comes to the flat, and may be where both is possible', () => {
    const home = { ...mum, home: { building: '3 号楼', door: '501' } }
    expect(codeOf(mayCome(door({ mode: 'home' }), [mum]))).toBe('activities.home_needed')
    expect(mayCome(door({ mode: 'home' }), [home])).toBeUndefined()
    expect(codeOf(mayCome(door({ mode: 'spot' }), [home]))).toBe('activities.not_at_home')
    expect(mayCome(door({ mode: 'either' }), [home])).toBeUndefined()
  })

  test('the door asks for a note only where the activity does', () => {
    expect(door().asksNote).toBe(false)
    expect(door({ noteKind: 'diet' }).asksNote).toBe(true)
  })

  test('oneself is oneself under whatever name', () => {
    expect(nameKey('self', '王奶奶')).toBe(nameKey('self', '我'))
    expect(nameKey('parent', '妈妈')).not.toBe(nameKey('parent', '爸爸'))
  })
})

describe('who may lend a hand', () => {
  const needing = aSession({ terms: someTerms({ course: 'care' }) })
  const passed = (until: number) => aVolunteer({ courses: [{ course: 'care', until }] })

  test('somebody of the register, with the course still good on that day', () => {
    expect(mayHelp(aSession(), aVolunteer())).toBeUndefined()
    expect(mayHelp(needing, passed(SUNDAY + 1))).toBeUndefined()
    expect(mayHelp(needing, passed(SUNDAY))).toEqual({
      refused: 'activities.course_needed',
      detail: { course: 'care' },
    })
    expect(codeOf(mayHelp(needing, aVolunteer()))).toBe('activities.course_needed')
  })

  test.each([
    ['unregistered', undefined],
    ['waiting', aVolunteer({ status: 'waiting' })],
    ['declined', aVolunteer({ status: 'declined' })],
    ['left', aVolunteer({ status: 'left' })],
  ])('%s is not enough', (why, volunteer) => {
    expect(whyNoHelper(aSession(), volunteer)).toBe(why)
    expect(mayHelp(aSession(), volunteer)).toEqual({ refused: 'activities.not_volunteer', detail: { why } })
  })

  test('a minor needs a guardian who has consented', () => {
    const minor = { ...aVolunteer(), ageBand: 'minor' as const }
    expect(codeOf(mayHelp(aSession(), minor))).toBe('activities.guardian_needed')
    expect(codeOf(mayHelp(aSession(), { ...minor, ageBand: 'child' }))).toBe('activities.guardian_needed')
    expect(whyNoHelper(aSession(), { ...minor, guardianConsentAt: 1 })).toBeUndefined()
    const atHome = aSession({ terms: someTerms({ mode: 'home' }) })
    expect(codeOf(mayHelp(atHome, { ...minor, guardianConsentAt: 1 }))).toBe('activities.adults_only')
    expect(whyNoHelper(atHome, { ...minor, ageBand: 'adult' })).toBeUndefined()
    expect(whyNoHelper(aSession(), { ...minor, ageBand: 'adult' })).toBeUndefined()
  })

  test('nobody where nobody is looked for', () => {
    expect(codeOf(mayHelp(aSession({ terms: someTerms({ helperSeats: 0 }) }), aVolunteer()))).toBe(
      'activities.no_helpers',
    )
  })
})

describe('why not', () => {
  const { opensAt, closesAt, withdrawUntil } = aSession()
  const inNow = aSessionOf([anEntry()])
  const { key, id } = anEntry()
  const cancelled = { ...inNow, status: 'cancelled' as const }
  const over = { refused: 'activities.over', detail: { status: 'cancelled' } }

  test('sign-up has a beginning and an end', () => {
    expect(whyNotNow(inNow, opensAt)).toBeUndefined()
    expect(whyNotNow(inNow, opensAt - 1)).toEqual({ refused: 'activities.not_open', detail: { opensAt } })
    expect(whyNotNow(inNow, closesAt - 1)).toBeUndefined()
    expect(whyNotNow(inNow, closesAt)).toEqual({
      refused: 'activities.closed',
      detail: { phone: '022-00001000' },
    })
    expect(whyNotNow(cancelled, opensAt)).toEqual(over)
  })

  test('a sign-up that was not written: closed, in already, another plan, or nothing any more', () => {
    expect(whyNotIn(inNow, { keys: ['other'], phoneKeys: [], plan: 1 }, opensAt)).toBeUndefined()
    expect(codeOf(whyNotIn(inNow, { keys: ['other'], phoneKeys: [], plan: 1 }, closesAt))).toBe(
      'activities.closed',
    )
    expect(codeOf(whyNotIn(inNow, { keys: ['other', key], phoneKeys: [], plan: 1 }, opensAt))).toBe(
      'activities.already_in',
    )
    const joining = { keys: ['other'], phoneKeys: ['hers'], plan: 1 }
    expect(whyNotIn(inNow, joining, opensAt)).toBeUndefined()
    expect(codeOf(whyNotIn({ ...inNow, phoneKeys: ['hers'] }, joining, opensAt))).toBe('activities.phone_in')
    expect(whyNotIn({ ...inNow, phoneKeys: ['his'] }, joining, opensAt)).toBeUndefined()
    expect(codeOf(whyNotIn(inNow, { keys: ['other'], phoneKeys: [], plan: 2 }, opensAt))).toBe(
      'activities.changed',
    )
  })

  test('stepping back: in time, and whoever is in', () => {
    expect(whyNotOut(inNow, [key], withdrawUntil - 1)).toBeUndefined()
    expect(whyNotOut(inNow, [key], withdrawUntil)).toEqual({
      refused: 'activities.too_late',
      detail: { phone: '022-00001000' },
    })
    expect(codeOf(whyNotOut(inNow, [key, 'other'], withdrawUntil - 1))).toBe('activities.not_in')
    expect(whyNotOut(cancelled, [key], MONDAY)).toEqual(over)
  })

  test('an answer: of somebody who is in and was asked, once', () => {
    const asked = { ...inNow, offers: [{ entryId: id, at: MONDAY, until: MONDAY + HOUR }] }
    expect(whyNotAnswered(asked, { key, entryId: id })).toBeUndefined()
    expect(codeOf(whyNotAnswered({ ...asked, accepted: [id] }, { key, entryId: id }))).toBe(
      'activities.not_asked',
    )
    expect(codeOf(whyNotAnswered(inNow, { key, entryId: id }))).toBe('activities.not_asked')
    expect(codeOf(whyNotAnswered({ ...asked, roster: [] }, { key, entryId: id }))).toBe(
      'activities.seat_gone',
    )
    expect(whyNotAnswered(cancelled, { key, entryId: id })).toEqual(over)
  })
})

describe('clash', () => {
  const session = aSession()
  const talk = (over = {}) => ({
    ...{ title: '健康讲座', startsAt: SUNDAY + 2 * HOUR, endsAt: SUNDAY + 3 * HOUR },
    ...{ relation: 'parent' as const, calledName: '妈妈' },
    ...over,
  })

  test('the same person at the same time, by how much; the longest one is said', () => {
    expect(clashOf(session, [talk()], mum)).toMatchObject({ minutes: 30, other: { title: '健康讲座' } })
    const longer = talk({ title: '合唱', startsAt: SUNDAY })
    expect(clashOf(session, [talk(), longer], mum)).toMatchObject({ minutes: 150, other: { title: '合唱' } })
  })

  test('somebody else, or one after the other, is no clash', () => {
    expect(clashOf(session, [talk({ calledName: '爸爸' })], mum)).toBeUndefined()
    expect(clashOf(session, [talk({ startsAt: session.endsAt })], mum)).toBeUndefined()
    expect(clashOf(session, [], mum)).toBeUndefined()
  })
})
