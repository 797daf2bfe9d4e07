import { letErrandsGo } from '../../../cloudfunctions/errands/let-errands-go'
import { expireErrands } from '../../../cloudfunctions/errands/expire-errands'
import { recallErrands } from '../../../cloudfunctions/errands/recall-errands'
import { recheckErrands } from '../../../cloudfunctions/errands/recheck-errands'
import { tendPhotos } from '../../../cloudfunctions/photos/tend-photos'
import { sweepUnsent } from '../../../cloudfunctions/kernel/sweep'
import { tellers } from '../../../cloudfunctions/jobs/tellers'
import * as contract from '../../../shared/errands/contract'
import type { Errand } from '../../../shared/errands/model'
import { getRequest, resolveRequest } from '../../../shared/requests/contract'
import * as volunteering from '../../../shared/volunteers/contract'
import type { Volunteer } from '../../../shared/volunteers/model'
import { aHelper, anErrand, aVolunteer, finished, inHand, xu } from '../../world/errands'
import { chen, DAY, HOUR, li, MONDAY, wang, zhao, zhou } from '../../world/people'
import { aRequest } from '../../world/requests'
import { openWorld, type World } from '../../world/world'

let world: World
beforeEach(async () => {
  world = await openWorld()
  await world.insert('volunteers', aVolunteer())
})
afterEach(() => world.close())

const NOON = MONDAY + 3 * HOUR
const id = 'emedicine'
const terms = {
  ...{ requestId: 'rlamp', title: '帮取一盒药', words: '报取药码 1357924680', needsEntry: false },
  ...{ steps: [{ place: '枫林社区医院，1 楼药房' }], endsAt: NOON, minutes: 15, skills: [], places: 1 },
  payer: 'none' as const,
}
/** The errand with its request behind it. */
async function given(errand: Errand) {
  await world.keep(aRequest({ status: 'working', errandId: errand._id }))
  await world.insert('errands', errand)
}
const errand = async (): Promise<Errand> => (await world.all('errands'))[0] as object as Errand
const factsOf = async (personId: string) =>
  (await world.all('notices'))
    .map((one) => one as { personId?: string; fact?: string })
    .filter((notice) => notice.personId === personId)
    .map(({ fact }) => fact)
    .sort()

const tellTheRest = async () => {
  // So long the function that wrote may still be telling.
  world.pass(20_001)
  await sweepUnsent({
    ...{ services: world.services, tellers, robotUrlOf: () => Promise.resolve(undefined) },
    ...{ until: performance.now() + 10_000, requestId: 'test' },
  })
}

describe('out of a request', () => {
  test('an errand whose door and phone nobody can read, and a request that knows of it', async () => {
    await world.keep(aRequest())
    const made = await world.ask(chen, contract.createErrand, terms)
    expect(made.status).toBe('open')
    const kept = await errand()
    expect(kept).toMatchObject({ words: '报取药码 〔号码已收起〕', partyIds: [wang.id], freePlaces: 1 })
    expect(JSON.stringify(kept)).not.toMatch(/王奶奶|13800000000|501|1357924680/)
    expect(await world.request('rlamp')).toMatchObject({ status: 'working', errandId: made.id })
    const view = await world.ask(wang, getRequest, { id: 'rlamp' })
    expect(view.errand).toMatchObject({ id: made.id, stage: 'looking', helperNames: [] })
    await world.ask(xu, contract.grabErrand, { id: made.id })
    const later = await world.ask(wang, getRequest, { id: 'rlamp' })
    expect(later.errand).toMatchObject({ stage: 'going', helperNames: ['许师傅'] })
    expect(later.timeline.map(({ fact }) => fact)).toEqual(['request.entrusted', 'errand.grabbed'])
    expect(later.timeline[1]).toMatchObject({ by: 'staff', detail: { displayName: '许师傅' } })
  })

  test('not a second one while the first is out, also when two are made at the same moment', async () => {
    await world.keep(aRequest())
    const both = await Promise.all([1, 2].map(() => world.codeOf(chen, contract.createErrand, terms)))
    expect(both.sort()).toEqual(['errands.still_open', 'ok'])
    expect(await world.codeOf(chen, contract.createErrand, terms)).toBe('errands.still_open')
    expect(await world.all('errands')).toHaveLength(1)
    const { _id } = await errand()
    await world.ask(chen, contract.cancelErrand, { id: _id, reason: '家里人去了' })
    expect(await world.codeOf(chen, contract.createErrand, terms)).toBe('ok')
  })

  test.each([
    ['a colleague', li, {}, 'requests.not_yours'],
    ['the head', zhou, {}, 'ok'],
    ['another station', zhao, {}, 'not_found'],
    ['in the past', chen, { endsAt: MONDAY }, 'errands.window'],
    ['a limit for nothing', chen, { costLimitFen: 100 }, 'errands.cost_unclear'],
  ])('%s', async (_name, who, over, wanted) => {
    await world.keep(aRequest())
    expect(await world.codeOf(who, contract.createErrand, { ...terms, ...over })).toBe(wanted)
    expect(await world.all('errands')).toHaveLength(wanted === 'ok' ? 1 : 0)
  })

  test('words that WeChat does not let pass stay with the writer', async () => {
    await world.keep(aRequest())
    world.weather.verdict = 'review'
    expect(await world.codeOf(chen, contract.createErrand, terms)).toBe('errands.words_held')
    expect((await world.request('rlamp')).status).toBe('waiting')
  })

  test('while WeChat has no answer, no volunteer sees it', async () => {
    await world.keep(aRequest())
    world.weather.verdict = 'unchecked'
    const { id: made } = await world.ask(chen, contract.createErrand, terms)
    const seen = async () => (await world.ask(xu, contract.listErrandsNear, {})).errands.map((one) => one.id)
    expect(await seen()).toEqual([])
    expect(await world.codeOf(xu, contract.grabErrand, { id: made })).toBe('not_found')
    world.weather.verdict = 'pass'
    expect(await recheckErrands(world.services)).toBe(1)
    expect(await seen()).toEqual([made])
    expect(JSON.stringify(await errand())).not.toMatch(/openid-|1357924680/)
  })
})

describe('in hand', () => {
  test.each([
    ['stops', xu, volunteering.leaveVolunteers, {}],
    ['is removed', chen, volunteering.declineVolunteer, { id: aVolunteer()._id, reason: '先歇歇' }],
  ] as const)(
    'whoever %s has it no more: others can take it, the station is told',
    async (_name, by, what, input) => {
      await given(inHand())
      await world.ask(by, what, input)
      expect(await errand()).toMatchObject({ status: 'open', freePlaces: 1, helpers: [] })
      expect(await world.codeOf(xu, contract.getErrand, { id })).toBe('not_found')
      expect(await world.ask(chen, contract.getErrand, { id })).toMatchObject({
        ...{ stage: 'looking', left: [{ displayName: '许师傅', how: 'stopped' }] },
      })
      await tellTheRest()
      for (const { id: personId } of [xu, wang, chen])
        expect(await factsOf(personId)).toContain('errand.released')
      // Followed again, it comes out the same.
      const [found] = (await world.all('volunteers')) as readonly object[] as readonly Volunteer[]
      const entry = found?.log.at(-1)
      if (found === undefined || entry === undefined) throw new Error('she was a volunteer')
      await letErrandsGo(world.services, found, entry)
      expect((await errand()).left).toHaveLength(1)
    },
  )

  test('given back: the place is free, the door is closed, both are told, the third call sees nothing', async () => {
    await given(inHand())
    expect(await world.ask(xu, contract.getErrand, { id })).toMatchObject({ need: { door: '2 门 501' } })
    await world.ask(xu, contract.releaseErrand, { id, code: 'ill', words: '打我 13912345678' })
    expect(await world.codeOf(xu, contract.getErrand, { id })).toBe('not_found')
    expect(await world.ask(xu, contract.listMyErrands, { filter: 'going' })).toEqual({ items: [] })
    expect(await factsOf(wang.id)).toEqual(['errand.released'])
    expect(await factsOf(chen.id)).toEqual(['errand.released'])
    expect(await world.ask(chen, contract.getErrand, { id })).toMatchObject({
      ...{ stage: 'looking', left: [{ displayName: '许师傅', how: 'ill', words: '打我 〔号码已收起〕' }] },
    })
    await world.ask(xu, contract.grabErrand, { id })
    await world.ask(xu, contract.releaseErrand, { id, code: 'busy' })
    const times = (await errand()).log.flatMap(({ detail }) => detail?.['times'] ?? [])
    expect(times).toEqual([1, 2])
  })

  test('finished with a receipt: the door is closed, the resident sees what passed, the photo stays', async () => {
    await given(inHand({ payer: 'station', costLimitFen: 2000 }))
    await world.photo('preceipt', { ownerId: xu.id, tidyAt: MONDAY })
    const report = { id, minutesUsed: 20, costFen: 1250, photoIds: ['preceipt'], words: '送到了' }
    expect(await world.codeOf(xu, contract.finishErrand, { ...report, photoIds: ['pelse'] })).toBe(
      'requests.photo_unknown',
    )
    await world.ask(xu, contract.finishErrand, report)
    expect((await world.ask(xu, contract.getErrand, { id })).need).toBeUndefined()
    const seen = await world.ask(wang, contract.getErrand, { id })
    expect(seen.helpers[0]?.report).toMatchObject({
      costFen: 1250,
      words: '送到了',
      photos: [{ id: 'preceipt' }],
    })
    expect(seen.helpers[0]?.report?.photos[0]?.url).toBeDefined()
    expect(await world.ask(xu, contract.listMyErrands, { filter: 'past' })).toMatchObject({ items: [{ id }] })
    await tendPhotos(world.services)
    expect(await world.all('photos')).toHaveLength(1)
  })
})

describe('a photo that WeChat’s check held', () => {
  const show = { id, photoId: 'pheld', decision: 'show' } as const
  const url = expect.stringMatching(/^http/) as string
  beforeEach(async () => {
    await given(inHand())
    await world.photo('pheld', { ownerId: xu.id, check: 'held' })
    await world.ask(xu, contract.finishErrand, { id, minutesUsed: 9, costFen: 0, photoIds: ['pheld'] })
  })
  const photo = async (who: typeof xu) =>
    (await world.ask(who, contract.getErrand, { id })).helpers[0]?.report?.photos[0]
  const review = (who: typeof xu, input: object = show) =>
    world.codeOf(who, contract.reviewErrandPhoto, { ...show, ...input })

  test('the station looks and lets it out; never the resident, and no other station', async () => {
    expect(await photo(xu)).toMatchObject({ url, canReview: false })
    expect(await photo(wang)).toEqual({ id: 'pheld', check: 'held', canReview: false })
    expect(await photo(chen)).toMatchObject({ url, canReview: true })
    expect(await review(wang)).toBe('not_found')
    expect(await review(zhao)).toBe('not_found')
    expect(await review(chen, { photoId: 'pelsewhere' })).toBe('not_found')
    expect(await world.ask(chen, contract.reviewErrandPhoto, show)).toEqual({ id: 'pheld', check: 'passed' })
    expect(await photo(wang)).toMatchObject({ url, check: 'passed', canReview: false })
    expect(await review(li)).toBe('photos.already_judged')
  })

  test('put away, nobody but its owner sees it', async () => {
    expect(await review(chen, { decision: 'hide' })).toBe('ok')
    expect(await photo(chen)).toEqual({ id: 'pheld', check: 'hidden', canReview: false })
    expect(await photo(wang)).toEqual({ id: 'pheld', check: 'hidden', canReview: false })
    expect(await photo(xu)).toMatchObject({ url })
  })

  test('a worker who helped herself does not decide about the own photo', async () => {
    await world.photo('pown', { ownerId: chen.id, check: 'held' })
    const own = { _id: 'eown', requestId: 'rown', helpers: [aHelper({ accountId: chen.id })] }
    await world.insert('errands', finished({ ...own, allPhotoIds: ['pown'] }))
    expect(await review(chen, { id: 'eown', photoId: 'pown' })).toBe('photos.own_photo')
  })
})

describe('the end', () => {
  test('the resident says so: the request is settled as one by volunteers, the minutes count', async () => {
    await given(finished())
    await world.ask(wang, contract.confirmErrand, { id })
    expect(await world.request('rlamp')).toMatchObject({ status: 'confirmed', resultCode: 'volunteered' })
    const credited = (await errand()).log.filter(({ fact }) => fact === 'errand.confirmed')
    expect(credited).toMatchObject([{ detail: { accountId: xu.id, creditMinutes: 20 } }])
    expect(await factsOf(xu.id)).toEqual(['errand.confirmed'])
  })

  test('a worker says so for her, with how she knows; a helper never for himself', async () => {
    await given(finished())
    await world.ask(chen, contract.confirmErrandFor, { id, reason: '电话里问过' })
    expect(await world.ask(chen, contract.getErrand, { id })).toMatchObject({ confirmReason: '电话里问过' })
    expect(await factsOf(wang.id)).toEqual(['errand.confirmed'])
    await world.insert(
      'errands',
      finished({ _id: 'eown', helpers: [{ ...finished().helpers[0]!, accountId: chen.id }] }),
    )
    expect(await world.codeOf(chen, contract.confirmErrandFor, { id: 'eown', reason: '我去的' })).toBe(
      'errands.own_errand',
    )
  })

  test('neither without the other: where the request refuses, the errand stays as it was', async () => {
    await given(finished())
    expect(await world.codeOf(li, contract.confirmErrandFor, { id, reason: '电话里问过' })).toBe(
      'requests.not_yours',
    )
    expect((await errand()).status).toBe('done')
  })

  test('whoever has taken the request over since may say so, too', async () => {
    await world.keep(aRequest({ status: 'working', errandId: id }))
    await world.insert('errands', finished({ partyIds: [] }))
    expect(await world.ask(wang, contract.getErrand, { id })).toMatchObject({ as: 'resident' })
    expect(await world.codeOf(wang, contract.sendBackErrand, { id, words: '少了一盒' })).toBe('ok')
    expect(await world.ask(xu, contract.getErrand, { id })).toMatchObject({
      ...{ sentBack: '少了一盒', need: { door: '2 门 501' } },
    })
  })

  test('taken back by the station: helpers are told and see no door', async () => {
    await given(inHand())
    await world.ask(li, contract.cancelErrand, { id, reason: '家里人去了' })
    expect((await world.ask(xu, contract.getErrand, { id })).need).toBeUndefined()
    expect(await factsOf(xu.id)).toEqual(['errand.cancelled'])
    expect((await world.request('rlamp')).log).toMatchObject([{ fact: 'request.taken_back' }])
  })

  test('the desk has a list for each state, and moves a window while nobody counts on it', async () => {
    await given(anErrand())
    await world.ask(chen, contract.changeErrand, { id, startsAt: NOON, endsAt: NOON + HOUR })
    const listed = await world.ask(chen, contract.listStationErrands, { status: 'open' })
    expect(listed.items).toMatchObject([{ id, requestId: 'rlamp', endsAt: NOON + HOUR, helperNames: [] }])
  })
})

test('words without an answer are shown once WeChat has given one, and who wrote them is forgotten', async () => {
  await given(inHand())
  world.weather.verdict = 'unchecked'
  await world.ask(xu, contract.finishErrand, {
    id,
    minutesUsed: 9,
    costFen: 0,
    photoIds: [],
    words: '送到了',
  })
  await world.ask(wang, contract.sendBackErrand, { id, words: '少了一盒' })
  const words = async () => {
    const { sentBack } = await world.ask(xu, contract.getErrand, { id })
    return [(await world.ask(wang, contract.getErrand, { id })).helpers[0]?.report?.words, sentBack]
  }
  expect(await words()).toEqual([undefined, undefined])
  expect(await recheckErrands(world.services)).toBe(0)
  expect(JSON.stringify(await errand())).toContain(xu.openid)
  world.weather.verdict = 'pass'
  expect(await recheckErrands(world.services)).toBe(2)
  expect(await recheckErrands(world.services)).toBe(0)
  expect(await words()).toEqual(['送到了', '少了一盒'])
  expect(JSON.stringify(await errand())).not.toMatch(/openid-/)
})

test('without an answer for a day they stay with the writer and the station', async () => {
  await given(inHand())
  world.weather.verdict = 'unchecked'
  await world.ask(xu, contract.finishErrand, {
    id,
    minutesUsed: 9,
    costFen: 0,
    photoIds: [],
    words: '送到了',
  })
  world.pass(DAY + 1)
  expect(await recheckErrands(world.services)).toBe(1)
  const report = async (who: typeof xu) =>
    (await world.ask(who, contract.getErrand, { id })).helpers[0]?.report
  expect([(await report(wang))?.words, (await report(chen))?.words]).toEqual([undefined, '送到了'])
})

describe('the clock', () => {
  const sweep = async () => {
    await Promise.all([expireErrands(world.services), expireErrands(world.services)])
    await tellTheRest()
  }

  test('nobody took it in time: two sweeps in the same minute, one word to the worker, the request goes on', async () => {
    await given(anErrand())
    world.pass(NOON - world.now() - 1)
    expect(await expireErrands(world.services)).toBe(0)
    world.pass(1)
    await sweep()
    await sweep()
    expect(await errand()).toMatchObject({ status: 'expired', version: 2 })
    expect(await factsOf(chen.id)).toEqual(['errand.expired'])
    const request = await world.request('rlamp')
    expect(request.log.map(({ fact }) => fact)).toEqual(['request.taken_back'])
    expect(request.status).toBe('working')
  })

  test('taken and not finished: an hour later it is free until tomorrow, and the door is closed', async () => {
    await given(inHand())
    world.pass(NOON + HOUR - world.now())
    await sweep()
    await sweep()
    expect(await errand()).toMatchObject({ status: 'open', freePlaces: 1, endsAt: NOON + DAY, version: 2 })
    expect(await world.codeOf(xu, contract.getErrand, { id })).toBe('not_found')
    expect(await factsOf(xu.id)).toEqual(['errand.lapsed'])
    expect(await factsOf(chen.id)).toEqual(['errand.lapsed'])
  })

  test('the request was settled without it: whoever was on the way is told once, and sees no door', async () => {
    await given(inHand())
    expect(await recallErrands(world.services)).toBe(0)
    await world.ask(chen, resolveRequest, { id: 'rlamp', result: '女儿已经取来了' })
    await Promise.all([recallErrands(world.services), recallErrands(world.services)])
    await sweep()
    expect(await recallErrands(world.services)).toBe(0)
    expect(await errand()).toMatchObject({ status: 'cancelled', version: 2 })
    expect(await factsOf(xu.id)).toEqual(['errand.cancelled'])
    const seen = await world.tell(xu, contract.getErrand, { id })
    expect(JSON.stringify(seen)).not.toMatch(/2 门 501|13800000000/)
  })

  test('the request went to another station: its errand does not stay behind', async () => {
    await world.keep(aRequest({ status: 'working', errandId: id, stationId: 's120113001' }))
    await world.insert('errands', anErrand())
    expect(await recallErrands(world.services)).toBe(1)
    expect(await errand()).toMatchObject({ status: 'cancelled' })
  })
})
