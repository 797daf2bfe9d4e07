import { grantBySession } from '../../../cloudfunctions/courses/grant-by-session'
import { remindCourses } from '../../../cloudfunctions/courses/remind-courses'
import { sweepUnsent } from '../../../cloudfunctions/kernel/sweep'
import { servingWith } from '../../../cloudfunctions/jobs/serving'
import * as contract from '../../../shared/courses/contract'
import { grabErrand, listErrandsNear } from '../../../shared/errands/contract'
import { dayOf, monthsAfter } from '../../../shared/kernel/time'
import type { Volunteer } from '../../../shared/volunteers/model'
import { aSession } from '../../world/activities'
import { getMyVolunteer } from '../../../shared/volunteers/contract'
import { REMIND_BEFORE_MS } from '../../../shared/volunteers/passed'
import { aLesson, careContent, RIGHT, WRONG } from '../../world/courses'
import { anErrand, aVolunteer, xu } from '../../world/errands'
import { chen, communities, DAY, fenglin, guoyuan, HOUR, MONDAY, wang, zhao } from '../../world/people'
import { openWorld, type World } from '../../world/world'

const MINUTE = 60_000
let world: World
beforeEach(async () => {
  world = await openWorld()
})
afterEach(() => world.close())

const content = { ...careContent, sections: [...careContent.sections], questions: [...careContent.questions] }
const publish = (who = chen, stationId = fenglin) =>
  world.tell(who, contract.publishCourse, { stationId, course: 'care', ...content })
const answer = (answers: readonly number[], id = aLesson()._id, edition = 1) =>
  world.tell(xu, contract.answerQuiz, { id, edition, answers: [...answers] })
const facts = async () =>
  (await world.all('notices')).map((notice) => (notice as object as { fact: string }).fact)
const sweep = () => {
  world.pass(MINUTE)
  return sweepUnsent({ ...servingWith(world.services), until: performance.now() + 10_000, requestId: 'test' })
}

test('put up once at one’s own station; what is right stays on the server', async () => {
  expect(await publish()).toMatchObject({ ok: true, output: { status: 'published' } })
  expect(await publish()).toMatchObject({ code: 'courses.already_published' })
  expect(await publish(zhao)).toMatchObject({ code: 'not_found' })
  expect(await publish(wang)).toMatchObject({ code: 'not_found' })
  expect(await publish(zhao, guoyuan)).toMatchObject({ ok: true })

  await world.insert('volunteers', aVolunteer())
  const { courses } = await world.ask(xu, contract.listCourses, {})
  expect(courses).toMatchObject([
    { course: 'care', title: '助浴怎么帮', questions: 3, stationName: '枫林社工站' },
  ])
  const view = await world.tell(xu, contract.getCourse, { course: 'care' })
  expect(JSON.stringify(view)).not.toContain('"right"')
  expect(view).toMatchObject({ output: { edition: 1, quiz: [{ words: '饭后多久能洗' }, {}, {}] } })
  const whole = await world.ask(chen, contract.listStationCourses, { stationId: fenglin })
  expect(whole.courses[0]?.quiz[0]?.right).toBe(1)
  expect(await world.ask(zhao, contract.listStationCourses, { stationId: fenglin })).toEqual({ courses: [] })
})

test('a neighbour reads what her home’s station teaches, and registers before she answers', async () => {
  await world.insert('lessons', aLesson())
  expect(await world.codeOf(wang, contract.getCourse, { course: 'care' })).toBe('not_found')
  expect(await world.ask(wang, contract.listCourses, {})).toEqual({ courses: [] })
  await world.insert('accounts', {
    ...{ _id: wang.id, openid: wang.openid, posts: [], stationIds: [], pushed: [], consents: {} },
    ...{ version: 1, createdAt: MONDAY, updatedAt: MONDAY, log: [], unsent: [] },
    communityCode: communities.fenglinli,
  })
  expect(await world.codeOf(wang, contract.getCourse, { course: 'care' })).toBe('ok')
  expect((await world.ask(wang, contract.listCourses, {})).courses).toHaveLength(1)
  const input = { id: aLesson()._id, edition: 1, answers: RIGHT }
  expect(await world.codeOf(wang, contract.answerQuiz, input)).toBe('courses.register_first')
  expect(await world.ask(wang, contract.listMyCourses, {})).toEqual({ isRegistered: false, courses: [] })
})

test('wrong: which ones, and again; right: in the register at once, and told once', async () => {
  await world.insert('lessons', aLesson())
  await world.insert('volunteers', aVolunteer())
  expect(await answer(WRONG)).toMatchObject({ output: { isPassed: false, wrong: [0, 1], triesLeft: 4 } })
  expect((await world.ask(xu, contract.listMyCourses, {})).courses).toEqual([])
  const passed = await answer(RIGHT)
  expect(passed).toMatchObject({ output: { isPassed: true, right: 3, triesLeft: 3 } })
  const { courses, isRegistered } = await world.ask(xu, contract.listMyCourses, {})
  expect(isRegistered).toBe(true)
  expect(courses).toMatchObject([{ course: 'care', standing: 'valid' }])
  expect(dayOf((courses[0]?.until ?? 0) - 1)).toBe('2027-03-02')
  expect(await facts()).toEqual(['volunteer.course_passed'])
})

test('five times a day; the next day anew', async () => {
  await world.insert('lessons', aLesson())
  await world.insert('volunteers', aVolunteer())
  for (let n = 0; n < 5; n++) await answer(WRONG)
  expect(await answer(RIGHT)).toMatchObject({ code: 'courses.enough_today' })
  expect((await world.ask(xu, contract.listMyCourses, {})).courses).toEqual([])
  world.pass(DAY)
  expect(await answer(RIGHT)).toMatchObject({ output: { isPassed: true } })
})

test('what was taken down cannot be answered, and answers belong to what was read', async () => {
  await world.insert('lessons', aLesson())
  await world.insert('volunteers', aVolunteer())
  const { _id: id } = aLesson()
  await world.ask(chen, contract.changeCourse, { id, ...content })
  expect(await answer(RIGHT)).toMatchObject({ code: 'courses.changed' })
  expect(await answer([1, 0], id, 2)).toMatchObject({ code: 'courses.unanswered' })
  await world.ask(chen, contract.withdrawCourse, { id })
  expect(await answer(RIGHT, id, 2)).toMatchObject({ code: 'not_found' })
  expect(await world.codeOf(xu, contract.getCourse, { course: 'care' })).toBe('not_found')
  expect(await world.codeOf(zhao, contract.withdrawCourse, { id })).toBe('not_found')
})

test('run out: the errand is refused and says so; renewed, it may be taken', async () => {
  const over = [{ course: 'care' as const, until: MONDAY }]
  await world.insert('lessons', aLesson())
  await world.insert('volunteers', aVolunteer({ courses: over }))
  await world.insert('errands', anErrand({ course: 'care' }))
  const { errands } = await world.ask(xu, listErrandsNear, {})
  expect(errands).toMatchObject([{ lacking: { course: 'care', isOver: true } }])
  expect(errands[0]).not.toHaveProperty('pass')
  const refused = await world.tell(xu, grabErrand, { id: 'emedicine' })
  expect(refused).toMatchObject({ code: 'errands.lacking', detail: { course: 'care', isOver: true } })
  expect(refused).toHaveProperty('message', expect.stringContaining('助浴课过期了'))
  await answer(RIGHT)
  expect(await world.codeOf(xu, grabErrand, { id: 'emedicine' })).toBe('ok')
})

test('thirty days before, the clock says so once for each course', async () => {
  await world.insert('lessons', aLesson())
  await world.insert('volunteers', aVolunteer())
  await answer(RIGHT)
  const until = (await world.ask(xu, contract.listMyCourses, {})).courses[0]?.until ?? 0
  expect(await remindCourses(world.services)).toBe(0)
  world.pass(until - REMIND_BEFORE_MS - world.now())
  expect(await remindCourses(world.services)).toBe(1)
  expect(await remindCourses(world.services)).toBe(0)
  await sweep()
  expect(await facts()).toEqual(expect.arrayContaining(['volunteer.course_ending']))
  expect((await world.ask(xu, contract.listMyCourses, {})).courses[0]?.standing).toBe('ending')
  world.pass(HOUR)
  await remindCourses(world.services)
  await sweep()
  expect((await facts()).filter((fact) => fact === 'volunteer.course_ending')).toHaveLength(1)
})

test('the course stands in what the register shows of oneself', async () => {
  await world.insert('lessons', aLesson())
  await world.insert('volunteers', aVolunteer({ status: 'waiting' }))
  await answer(RIGHT)
  expect((await world.ask(xu, getMyVolunteer, {})).volunteer).toMatchObject({ courses: [{ course: 'care' }] })
})

test('a training that was confirmed grants its course to whoever was there and is in the register, once', async () => {
  await world.insert('volunteers', aVolunteer())
  await world.insert('lessons', aLesson({ course: 'firstaid' }))
  const session = aSession()
  const entry = {
    ...{ id: 'someone:confirms', fact: 'session.confirmed', at: MONDAY, by: chen.id },
    detail: { credits: [], grants: 'firstaid', passed: [xu.id, wang.id] },
  }
  await grantBySession(world.services, session, entry)
  await grantBySession(world.services, session, entry)
  const [volunteer, ...others] = (await world.all('volunteers')) as object as readonly Volunteer[]
  expect(others).toEqual([])
  expect(volunteer?.courses).toEqual([{ course: 'firstaid', until: monthsAfter(session.endsAt, 12) }])
  expect(volunteer?.log.map(({ fact }) => fact)).toEqual(['volunteer.course_passed'])
  await sweep()
  expect(await facts()).toEqual(['volunteer.course_passed'])
})

test('without a lesson of the station it counts two years, or as long as the session says', async () => {
  await world.insert('volunteers', aVolunteer())
  const session = aSession()
  const confirmed = (id: string, detail: object) => ({
    ...{ id, fact: 'session.confirmed', at: MONDAY, by: chen.id },
    detail: { passed: [xu.id], ...detail },
  })
  const until = MONDAY + 100 * DAY
  await grantBySession(world.services, session, confirmed('one', { grants: 'care' }))
  await grantBySession(world.services, session, confirmed('two', { grants: 'dementia', until }))
  await grantBySession(world.services, session, confirmed('three', { credits: [] }))
  const [volunteer] = (await world.all('volunteers')) as object as readonly Volunteer[]
  expect(volunteer?.courses).toEqual([
    { course: 'care', until: monthsAfter(session.endsAt, 24) },
    { course: 'dementia', until },
  ])
})
