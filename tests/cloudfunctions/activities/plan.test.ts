import { recheckActivities } from '../../../cloudfunctions/activities/recheck-activities'
import { plainFields } from '../../../cloudfunctions/kernel/plain'
import { tendPhotos } from '../../../cloudfunctions/photos/tend-photos'
import {
  cancelActivity,
  changeActivity,
  coverActivity,
  extendActivity,
  getActivity,
  listStationActivities,
  printActivityPoster,
  publishActivity,
  reviewCover,
} from '../../../shared/activities/contract'
import { getSession } from '../../../shared/activities/sign-up-contract'
import { type Activity, type Session, sessionIdOf } from '../../../shared/activities/model'
import type { Notice } from '../../../shared/inbox/model'
import type { InputOf } from '../../../shared/kernel/contract'
import { PHOTO_TIDY_AFTER_MS } from '../../../shared/photos/model'
import { FOLDED } from '../../../shared/requests/text'
import { anActivity, anEntry, aSessionOf, someTerms, SUNDAY } from '../../world/activities'
import { chen, communities, DAY, HOUR, li, liu, wang, zhao } from '../../world/people'
import { aCommandId, openWorld, type World } from '../../world/world'
import { sweep } from './sweeping'

let world: World
beforeEach(async () => {
  world = await openWorld()
})
afterEach(() => world.close())

type Publishing = InputOf<typeof publishActivity>
const publishing = (over: Partial<Publishing> = {}): Publishing => {
  const { communityName: _, ...terms } = someTerms()
  return {
    ...terms,
    ...{ partners: ['红杉美发'], ageBands: ['senior', 'elder', 'eldest'], communityCodes: [] },
    series: {
      ...{ repeat: 'weekly', from: '2026-03-08', until: '2026-03-22', weekdays: [], skipsHolidays: true },
      ...{ startMinute: 9 * 60, endMinute: 11 * 60 + 30 },
    },
    ...over,
  }
}
const activityOf = async () => (await world.all('activities'))[0] as Activity
const sessionsNow = async () => (await world.all('sessions')) as readonly Session[]
const toldTo = async () => (await world.all('notices')).map((notice) => (notice as Notice).personId).sort()
const get = async (id: string) => world.ask(chen, getActivity, { id })

test('a series is published: each date is a session that residents can sign up to', async () => {
  const { id, dates } = await world.ask(chen, publishActivity, publishing())
  expect(dates).toBe(3)
  const made = await sessionsNow()
  expect(made.map(({ startsAt, status, plan }) => [startsAt, status, plan])).toEqual([
    [SUNDAY, 'open', 1],
    [SUNDAY + 7 * DAY, 'open', 1],
    [SUNDAY + 14 * DAY, 'open', 1],
  ])
  expect(made[0]).toMatchObject({
    ...{ activityId: id, dateId: 'd01', roster: [], opensAt: SUNDAY - 14 * DAY, terms: someTerms() },
    contact: { displayName: '陈禾' },
    station: { name: '枫林社工站' },
  })
  expect((await activityOf()).unsent).toEqual([])
  expect(await world.all('notices')).toEqual([])
})

test('sent twice, it is one activity', async () => {
  const commandId = aCommandId()
  const first = await world.ask(chen, publishActivity, publishing(), commandId)
  expect(await world.ask(chen, publishActivity, publishing(), commandId)).toEqual(first)
  expect([await world.all('activities'), await sessionsNow()].map(({ length }) => length)).toEqual([1, 3])
})

test('numbers that reach a person are folded in everything that residents read', async () => {
  await world.ask(
    chen,
    publishActivity,
    publishing({ words: '找小王 13800000000', place: '楼下 13800000000', partners: ['王 13800000000'] }),
  )
  const [session] = await sessionsNow()
  expect(session?.terms).toMatchObject({ words: `找小王 ${FOLDED}`, place: `楼下 ${FOLDED}` })
  expect(JSON.stringify(await world.all('activities'))).not.toContain('13800000000')
})

test.each<readonly [string, Partial<Publishing>]>([
  ['activities.dates', { series: { ...publishing().series, from: '2026-03-01' } }],
  ['activities.no_dates', { series: { ...publishing().series, from: '2026-10-04', until: '2026-10-04' } }],
  ['activities.terms', { kind: 'talk' }],
  ['network.community_unknown', { communityCode: '999999999999' }],
  ['not_found', { communityCode: communities.guoyuanxincun }],
  ['requests.photo_unknown', { coverPhotoId: 'pnowhere' }],
])('%s', async (code, over) => {
  expect(await world.codeOf(chen, publishActivity, publishing(over))).toBe(code)
  expect(await world.all('activities')).toEqual([])
})

test('the cover is an own photo; it stays as long as the activity, and others see it once it has passed', async () => {
  const tidyAt = world.now() + PHOTO_TIDY_AFTER_MS
  await world.photo('ptree', { ownerId: chen.id, ownerOpenid: chen.openid, tidyAt })
  await world.photo('pother', { ownerId: li.id, tidyAt })
  expect(await world.codeOf(chen, publishActivity, publishing({ coverPhotoId: 'pother' }))).toBe(
    'requests.photo_unknown',
  )
  const { id } = await world.ask(chen, publishActivity, publishing({ coverPhotoId: 'ptree' }))
  expect((await world.ask(li, getActivity, { id })).cover).toMatchObject({ id: 'ptree', check: 'passed' })
  expect((await world.ask(li, getActivity, { id })).cover?.url).toBeDefined()
  world.pass(PHOTO_TIDY_AFTER_MS + HOUR)
  expect(await tendPhotos(world.services)).toEqual({ asked: 0, removed: 1 })
  expect((await world.all('photos')).map(({ _id }) => _id)).toEqual(['ptree'])
})

test('another cover reaches the dates ahead and tells nobody; the photo before it goes, also where it was long settled', async () => {
  const tidyAt = world.now() + PHOTO_TIDY_AFTER_MS
  await world.photo('ptree', { ownerId: chen.id, ownerOpenid: chen.openid, tidyAt })
  const until = '2026-03-29'
  const { id } = await world.ask(
    chen,
    publishActivity,
    publishing({ coverPhotoId: 'ptree', series: { ...publishing().series, until } }),
  )
  world.pass(PHOTO_TIDY_AFTER_MS + HOUR)
  await tendPhotos(world.services)
  expect((await world.all('photos'))[0]).not.toHaveProperty('tidyAt')
  await world.photo('plamp', { ownerId: li.id, createdAt: world.now(), tidyAt: world.now() + 8 * DAY })
  expect(await world.codeOf(chen, coverActivity, { id, coverPhotoId: 'plamp' })).toBe(
    'requests.photo_unknown',
  )
  await world.ask(li, coverActivity, { id, coverPhotoId: 'plamp' })
  await sweep(world)
  // The first Sunday is over.
  expect((await sessionsNow()).map(({ terms, plan }) => [terms.coverPhotoId, plan])).toEqual([
    ['ptree', 1],
    ['plamp', 2],
    ['plamp', 2],
    ['plamp', 2],
  ])
  expect(await world.all('notices')).toEqual([])
  expect(await tendPhotos(world.services)).toEqual({ asked: 0, removed: 1 })
  expect((await world.all('photos')).map(({ _id }) => _id)).toEqual(['plamp'])
  await world.ask(chen, coverActivity, { id })
  expect((await get(id)).cover).toBeUndefined()
})

describe('a cover that WeChat’s check held', () => {
  const show = { id: 'yscissors', photoId: 'ptree', decision: 'show' } as const
  const url = expect.stringMatching(/^http/) as string
  const terms = someTerms({ coverPhotoId: 'ptree' })
  beforeEach(async () => {
    await world.photo('ptree', { ownerId: chen.id, check: 'held' })
    await world.insert('activities', anActivity({ terms }))
    await world.insert('sessions', aSessionOf([anEntry()], { terms }))
  })
  const atDesk = async (who: typeof chen) => (await world.ask(who, getActivity, { id: show.id })).cover
  const forEverybody = async () =>
    (await world.ask(wang, getSession, { id: (await sessionsNow())[0]?._id ?? '' })).cover
  const review = (who: typeof chen, input: object = {}) =>
    world.codeOf(who, reviewCover, { ...show, ...input })

  test('a colleague looks and lets it out; never whoever took it, no resident, no other station', async () => {
    expect(await atDesk(chen)).toMatchObject({ check: 'held', canReview: false, url })
    expect(await atDesk(li)).toMatchObject({ check: 'held', canReview: true, url })
    expect(await forEverybody()).toEqual({ id: 'ptree', check: 'held', canReview: false })
    expect(await review(chen)).toBe('photos.own_photo')
    expect(await review(wang)).toBe('not_found')
    expect(await review(zhao)).toBe('not_found')
    expect(await review(li, { photoId: 'pelsewhere' })).toBe('not_found')
    expect(await world.ask(li, reviewCover, show)).toEqual({ id: 'ptree', check: 'passed' })
    expect(await forEverybody()).toMatchObject({ check: 'passed', canReview: false, url })
  })

  test('put away, everybody but its owner sees the drawing', async () => {
    expect(await review(li, { decision: 'hide' })).toBe('ok')
    expect(await atDesk(li)).toEqual({ id: 'ptree', check: 'hidden', canReview: false })
    expect(await atDesk(chen)).toMatchObject({ url })
    expect(await review(li)).toBe('photos.already_judged')
  })
})

test('a series gets further dates: sessions as published, those that are there stay as they are', async () => {
  const { id } = await world.ask(
    chen,
    publishActivity,
    publishing({ communityCodes: [communities.fenglinli] }),
  )
  const series = { ...publishing().series, from: '2026-03-29', until: '2026-04-12', skipsHolidays: false }
  expect(await world.ask(chen, extendActivity, { id, series })).toEqual({ id, dates: 3 })
  await sweep(world)
  expect((await sessionsNow()).map(({ dateId, plan, startsAt }) => [dateId, plan, startsAt])).toEqual(
    [0, 1, 2, 3, 4, 5].map((week) => [`d0${week + 1}`, week < 3 ? 1 : 2, SUNDAY + week * 7 * DAY]),
  )
  expect(await get(id)).toMatchObject({ communities: ['枫林里'] })
  // One in between comes to stand between them.
  const once = { ...series, repeat: 'once' as const, from: '2026-03-10', until: '2026-03-10' }
  await world.ask(chen, extendActivity, { id, series: once })
  expect((await get(id)).dates.map((date) => date.id).slice(0, 3)).toEqual(['d01', 'd07', 'd02'])
  expect(await world.codeOf(chen, extendActivity, { id, series: once })).toBe('activities.dates')
  const none = { ...series, from: '2026-10-04', until: '2026-10-04', skipsHolidays: true }
  expect(await world.codeOf(chen, extendActivity, { id, series: none })).toBe('activities.no_dates')
  const daily = { ...series, from: '2026-05-01', until: '2026-06-24', weekdays: [1, 2, 3, 4, 5, 6, 7] }
  await world.ask(chen, extendActivity, { id, series: daily })
  const more = { ...daily, from: '2026-07-01', until: '2026-08-08' }
  const refused = await world.tell(chen, extendActivity, { id, series: more })
  expect(refused).toMatchObject({ code: 'activities.too_many_dates', detail: { count: 101, most: 99 } })
  expect('message' in refused && refused.message).toContain('加上这些一共 101 场，一个活动最多 99 场')
  expect(await world.codeOf(zhao, extendActivity, { id, series: more })).toBe('not_found')
  expect((await get(id)).dates).toHaveLength(62)
})

test('words that WeChat stops are not published', async () => {
  world.weather.verdict = 'risky'
  expect(await world.codeOf(chen, publishActivity, publishing())).toBe('activities.words_held')
})

test('words without an answer are shown to nobody until there is one', async () => {
  world.weather.verdict = 'unchecked'
  const { id } = await world.ask(chen, publishActivity, publishing())
  expect(await sessionsNow()).toEqual([])
  expect(await get(id)).toMatchObject({ textCheck: 'unchecked', dates: [{ counts: { seated: 0 } }, {}, {}] })
  expect(await recheckActivities(world.services)).toBe(0)
  world.weather.verdict = 'pass'
  expect(await recheckActivities(world.services)).toBe(1)
  expect((await sessionsNow()).map(({ plan, status }) => [plan, status])).toEqual([
    [1, 'open'],
    [1, 'open'],
    [1, 'open'],
  ])
  expect((await activityOf()).unsent).toEqual([])
  expect(await recheckActivities(world.services)).toBe(0)
})

test('words that stay without an answer for a day are held back, and the worker is told', async () => {
  world.weather.verdict = 'unchecked'
  const { id } = await world.ask(chen, publishActivity, publishing())
  world.pass(25 * HOUR)
  expect(await recheckActivities(world.services)).toBe(1)
  await sweep(world)
  expect(await world.all('notices')).toMatchObject([{ personId: chen.id, title: '活动的说明还没有放出去' }])
  // Other words, and it is there.
  world.weather.verdict = 'pass'
  await world.ask(chen, changeActivity, { id, dateId: 'd01', scope: 'all', words: '理完喝杯茶' })
  expect((await sessionsNow()).map(({ terms }) => terms.words)).toEqual(Array(3).fill('理完喝杯茶'))
})

test('a change brings the dates of its scope, and those who come are told once', async () => {
  const { id } = await world.ask(chen, publishActivity, publishing())
  await world.database.update(
    'sessions',
    { _id: { $eq: sessionIdOf(id, 'd02') } },
    {
      set: plainFields({
        roster: ['a', 'b'],
        entries: [anEntry({ key: 'a' }), anEntry({ key: 'b', byId: liu.id })],
      }),
    },
  )
  const { dates } = await world.ask(chen, changeActivity, {
    ...{ id, dateId: 'd02', scope: 'following', place: '站里一楼', rainPlace: '' },
  })
  expect(dates).toBe(2)
  await sweep(world)
  await sweep(world)
  const now = await sessionsNow()
  expect(now.map(({ terms, plan, roster }) => [terms.place, terms.rainPlace, plan, roster])).toEqual([
    ['枫林里小花园', '站里一楼', 1, []],
    ['站里一楼', undefined, 2, ['a', 'b']],
    ['站里一楼', undefined, 2, []],
  ])
  expect(await toldTo()).toEqual([wang.id, liu.id].sort())
  expect(now.flatMap(({ unsent }) => unsent)).toEqual([])
})

test('only changed words are shown to WeChat, together with what stood there before', async () => {
  const { id } = await world.ask(chen, publishActivity, publishing())
  const asked = world.textChecks.length
  await world.ask(chen, changeActivity, { id, dateId: 'd01', scope: 'one', seats: 25 })
  expect(world.textChecks).toHaveLength(asked)
  await world.ask(chen, changeActivity, { id, dateId: 'd01', scope: 'one', words: '带上毛巾' })
  expect(world.textChecks.at(-1)).toContain('带上毛巾')
  expect(world.textChecks.at(-1)).toContain('洗好头来就行')
  world.weather.verdict = 'review'
  expect(await world.codeOf(chen, changeActivity, { id, dateId: 'd01', scope: 'one', words: '坏话' })).toBe(
    'activities.words_held',
  )
})

test('with whom it is done may change; new names are shown to WeChat, and taking one off is not', async () => {
  const { id } = await world.ask(chen, publishActivity, publishing())
  const on = { id, dateId: 'd02', scope: 'following' as const }
  await world.ask(chen, changeActivity, { ...on, partners: ['社区医院'] })
  expect(world.textChecks.at(-1)).toContain('社区医院')
  const partners = async () => (await sessionsNow()).map(({ terms }) => terms.partners)
  expect(await partners()).toEqual([['红杉美发'], ['社区医院'], ['社区医院']])
  const asked = world.textChecks.length
  await world.ask(chen, changeActivity, { ...on, scope: 'all', partners: [] })
  expect(world.textChecks).toHaveLength(asked)
  expect(await partners()).toEqual([[], [], []])
})

test('fewer seats than are held are refused before anything is written', async () => {
  const people = ['a', 'b', 'c'].map((key) => anEntry({ key }))
  await world.insert('activities', anActivity())
  await world.insert('sessions', aSessionOf(people))
  const on = { id: 'yscissors', dateId: 'd01', scope: 'one' } as const
  const reply = await world.tell(chen, changeActivity, { ...on, seats: 2 })
  expect(reply).toMatchObject({ code: 'activities.seated', detail: { seated: 3 } })
  expect('message' in reply && reply.message).toContain('3 月 8 日那场已经有 3 位')
  expect((await activityOf()).plan).toBe(1)
  expect(await world.codeOf(chen, changeActivity, { ...on, seats: 3 })).toBe('ok')
})

test('one date is called off, then all: everybody reads why', async () => {
  await world.insert(
    'activities',
    anActivity({
      dates: [
        { id: 'd01', startsAt: SUNDAY, endsAt: SUNDAY + HOUR, isCancelled: false, plan: 1 },
        { id: 'd02', startsAt: SUNDAY + DAY, endsAt: SUNDAY + DAY + HOUR, isCancelled: false, plan: 1 },
      ],
    }),
  )
  await world.insert('sessions', aSessionOf([anEntry()]))
  await world.insert(
    'sessions',
    aSessionOf([anEntry({ byId: liu.id })], { _id: 'xscissorsd02', dateId: 'd02' }),
  )
  const reason = '下大雨，电话 13800000000'
  await world.ask(chen, cancelActivity, { id: 'yscissors', dateId: 'd01', reason })
  await sweep(world)
  expect((await sessionsNow()).map(({ status, cancelReason }) => [status, cancelReason])).toEqual([
    ['cancelled', `下大雨，电话 ${FOLDED}`],
    ['open', undefined],
  ])
  expect(await world.codeOf(chen, changeActivity, { id: 'yscissors', dateId: 'd01', scope: 'one' })).toBe(
    'activities.date_over',
  )
  expect(await world.ask(chen, cancelActivity, { id: 'yscissors', reason: '不办了' })).toMatchObject({
    dates: 1,
  })
  await sweep(world)
  expect(await get('yscissors')).toMatchObject({ status: 'cancelled', cancelReason: '不办了' })
  expect(await toldTo()).toEqual([wang.id, liu.id].sort())
})

test('the poster is lent; without a code, a date or good words there is none', async () => {
  await world.insert('activities', anActivity({ terms: someTerms({ rainPlace: '站里一楼' }) }))
  const { url } = await world.ask(chen, printActivityPoster, { id: 'yscissors' })
  const pdf = Buffer.from(await (await fetch(url)).arrayBuffer())
  expect(pdf.subarray(0, 5).toString()).toBe('%PDF-')
  world.services.wechat.codeFor = () => Promise.resolve(undefined)
  expect(await world.codeOf(chen, printActivityPoster, { id: 'yscissors' })).toBe(
    'activities.code_unavailable',
  )
  await world.insert(
    'activities',
    anActivity({ _id: 'yheld', text: { words: '', check: 'review', byId: '' } }),
  )
  expect(await world.codeOf(chen, printActivityPoster, { id: 'yheld' })).toBe('activities.words_held')
  world.pass(8 * DAY)
  expect(await world.codeOf(chen, printActivityPoster, { id: 'yscissors' })).toBe('activities.date_over')
})

test('another station does not find it', async () => {
  await world.insert('activities', anActivity())
  const on = { id: 'yscissors', dateId: 'd01' } as const
  expect(await world.codeOf(zhao, getActivity, { id: 'yscissors' })).toBe('not_found')
  expect(await world.codeOf(zhao, changeActivity, { ...on, scope: 'one', seats: 2 })).toBe('not_found')
  expect(await world.codeOf(zhao, cancelActivity, { ...on, reason: '雨' })).toBe('not_found')
  expect(await world.codeOf(chen, changeActivity, { ...on, dateId: 'd07', scope: 'one' })).toBe('not_found')
})

test('the desk lists dates: ahead the next first, past and called off the latest first', async () => {
  const sessionOn = (days: number, over: Partial<Session> = {}) =>
    world.insert(
      'sessions',
      aSessionOf([anEntry()], { _id: `xday${String(days + 50)}`, startsAt: SUNDAY + days * DAY, ...over }),
    )
  // It is Monday; this morning's is still ahead in the list, though it has begun.
  await sessionOn(7)
  await sessionOn(0)
  await sessionOn(-6)
  await sessionOn(-7)
  await sessionOn(-14, { status: 'confirmed' })
  await sessionOn(3, { status: 'cancelled' })
  await sessionOn(1, { stationId: 'selsewhere' })
  const list = async (filter: 'ahead' | 'past' | 'cancelled') => {
    const { items } = await world.ask(chen, listStationActivities, { filter })
    return items.map(({ id }) => id)
  }
  expect(await list('ahead')).toEqual(['xday44', 'xday50', 'xday57'])
  expect(await list('past')).toEqual(['xday43', 'xday36'])
  expect(await list('cancelled')).toEqual(['xday53'])
  const { items } = await world.ask(chen, listStationActivities, { filter: 'ahead' })
  expect(items[0]).toMatchObject({ title: '树下义剪', counts: { seats: 20, seated: 1, waiting: 0 } })
})
