import fc from 'fast-check'
import { nearnessOf, rank } from '../../../shared/errands/ranking'
import { courses, skills } from '../../../shared/volunteers/model'
import { communities, HOUR, MONDAY } from '../../world/people'
import { anErrand, aVolunteer } from '../../world/errands'

const NOON = MONDAY + 3 * HOUR
const { fenglinli, huaianli, shunyidao, guoyuanxincun } = communities

test('home, then where she is willing to go, then the street, then beyond; then the soonest, then the shortest', () => {
  const errands = [
    anErrand({ _id: 'ebeyond', communityCode: guoyuanxincun, communityName: '果园新村' }),
    anErrand({ _id: 'estreet', communityCode: shunyidao, communityName: '顺义道' }),
    anErrand({ _id: 'earea', communityCode: huaianli, communityName: '槐安里' }),
    anErrand({ _id: 'elater', endsAt: NOON + 1 }),
    anErrand({ _id: 'elong', minutes: 20 }),
    anErrand({ _id: 'eshort', minutes: 10 }),
  ]
  const offers = rank(errands, aVolunteer(), MONDAY)
  expect(offers.map(({ errand }) => errand._id)).toEqual([
    'eshort',
    'elong',
    'elater',
    'earea',
    'estreet',
    'ebeyond',
  ])
  expect(offers.map(({ reason }) => reason)).toEqual([
    ...['就在枫林里', '就在枫林里', '就在枫林里'],
    ...['在您愿意去的槐安里', '同一个街道的顺义道', '在果园新村'],
  ])
})

test('why it is offered says what she can', () => {
  const [offer] = rank([anErrand({ skills: ['repair', 'errands'] })], aVolunteer(), MONDAY)
  expect(offer?.reason).toBe('就在枫林里，您会水电小修、跑腿取件')
})

test('nearness asks for communities only', () => {
  expect(nearnessOf(fenglinli, aVolunteer())).toBe('home')
  expect(nearnessOf(guoyuanxincun, aVolunteer())).toBe('beyond')
})

test('whatever else speaks for it: what one may not take comes behind all that one may', () => {
  const anyErrand = fc
    .record({
      communityCode: fc.constantFrom(fenglinli, huaianli, shunyidao, guoyuanxincun),
      course: fc.option(fc.constantFrom(...courses), { nil: undefined }),
      skills: fc.subarray([...skills]),
      endsAt: fc.integer({ min: NOON, max: NOON + HOUR }),
      minutes: fc.integer({ min: 5, max: 480 }),
    })
    .map(({ course, ...over }) => anErrand({ ...over, ...(course === undefined ? {} : { course }) }))
  fc.assert(
    fc.property(fc.array(anyErrand), (errands) => {
      const offers = rank(errands, aVolunteer(), MONDAY)
      const lacking = offers.map((offer) => offer.lacking !== undefined)
      expect(lacking).toEqual([...lacking].sort())
      expect(offers).toHaveLength(errands.length)
    }),
  )
})
