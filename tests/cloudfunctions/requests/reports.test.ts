import {
  acceptRequest,
  answerRequest,
  closeRequest,
  confirmRequest,
  findSameReports,
  getRequest,
  joinReport,
  listMyRequests,
  listQueue,
  noteRequest,
  rateRequest,
  reopenRequest,
  replyRequest,
  reportHazard,
  resolveRequest,
  setRequestUrgency,
  withdrawRequest,
} from '../../../shared/requests/contract'
import { addPhoto } from '../../../shared/photos/contract'
import { recheckRequests } from '../../../cloudfunctions/requests/recheck-requests'
import { chen, communities, DAY, fenglin, li, liu, vault, wang, zhao } from '../../world/people'
import { aHazard, aReport, gate, north } from '../../world/reports'
import { aRequest, someWords } from '../../world/requests'
import type { Notice } from '../../../shared/inbox/model'
import { aCommandId, openWorld, type World } from '../../world/world'
import { gpsExif, jpegWithEverything } from '../photos/photo-bytes'

let world: World
beforeEach(async () => {
  world = await openWorld()
})
afterEach(() => world.close())

const reported = async (over = {}) => (await world.ask(liu, reportHazard, aReport(over))).id
const joined = async (id: string) => world.ask(wang, joinReport, { id })
const seenBy = (who: { openid: string }, id: string) => world.ask(who, getRequest, { id })
const lookFor = (over = {}) => {
  const { hazard, spot, communityCode } = aReport(over)
  return world.ask(wang, findSameReports, { hazard, spot, communityCode })
}

describe('reporting', () => {
  test('it is a request of the street: at the station at once, with nothing of the reporter in it', async () => {
    const id = await reported()
    expect(await world.request(id)).toMatchObject({
      ...{ kind: 'hazard', authorId: liu.id, stationId: fenglin, circle: fenglin, status: 'waiting' },
      ...{ urgency: 'soon', joinerIds: [], partyIds: [liu.id], communityName: '枫林里' },
      spot: { hazard: 'road', words: '小区东门口', ...gate },
      text: { words: '井盖松了，踩上去会翘', check: 'passed' },
    })
    const [row] = (await world.ask(chen, listQueue, { filter: 'station' })).items
    expect(row).toMatchObject({
      ...{ title: '井盖松了，踩上去会翘', building: '小区东门口', joined: 0 },
      spot: { hazard: 'road', words: '小区东门口', ...gate },
    })
    expect(await world.all('notices')).toMatchObject([{ title: '来了一件新的', words: '路面井盖：等您接。' }])
  })

  test('a bare wire is urgent', async () => {
    expect(await world.request(await reported({ hazard: 'wire' }))).toMatchObject({ urgency: 'urgent' })
  })

  test('a photo alone is enough; neither photo nor words is not', async () => {
    const { words: _, ...silent } = aReport({ photoIds: [await world.photo('plid', { ownerId: liu.id })] })
    const { id } = await world.ask(liu, reportHazard, silent)
    expect(await world.request(id)).toMatchObject({ photoIds: ['plid'], text: { words: '路面井盖' } })
    expect(await world.tell(liu, reportHazard, { ...silent, photoIds: [] })).toMatchObject({
      code: 'input.invalid',
      detail: { paths: ['photoIds'] },
    })
  })

  test('half a pair of degrees is no place, and a number in the place is folded', async () => {
    const spot = { words: '打 13911112222 问东门', latitude: gate.latitude }
    expect((await world.request(await reported({ spot }))).spot).toEqual({
      hazard: 'road',
      words: '打 〔号码已收起〕 问东门',
    })
  })

  test.each([
    ['a community nobody knows', { communityCode: '120113900099' }, 'network.community_unknown'],
    ['a community without a station', { communityCode: communities.wuzhancun }, 'network.not_covered'],
    ['somebody else’s photo', { photoIds: ['pother'] }, 'requests.photo_unknown'],
  ])('%s: nothing is written', async (_what, over, code) => {
    await world.photo('pother', { ownerId: wang.id })
    expect(await world.codeOf(liu, reportHazard, aReport(over))).toBe(code)
    expect(await world.all('requests')).toEqual([])
  })

  test('a photo that says where it was taken is stored without it', async () => {
    expect(jpegWithEverything.includes(gpsExif)).toBe(true)
    const { id } = await world.ask(liu, addPhoto, { base64: jpegWithEverything.toString('base64') })
    await reported({ photoIds: [id] })
    const stored = world.emulator.storage.files
      .list()
      .map(({ path }) => world.emulator.storage.files.get(path))
    expect(stored).toHaveLength(1)
    for (const file of stored) {
      expect(file?.includes(Buffer.from('Exif'))).toBe(false)
      expect(file?.includes(gpsExif.subarray(14))).toBe(false)
    }
  })
})

describe('maybe the same', () => {
  test('what, where, since when, how far, how many: and nothing of whoever reported it', async () => {
    const id = await reported({
      spot: { words: '小区东门口', ...north(31) },
      photoIds: [await world.photo('plid', { ownerId: liu.id })],
    })
    await world.ask(li, joinReport, { id })
    const { reports } = await lookFor({ spot: { words: '门卫室', ...gate } })
    expect(reports).toEqual([
      {
        id,
        title: '井盖松了，踩上去会翘',
        place: '枫林里 小区东门口',
        createdAt: world.now(),
        distance: '大约 30 米',
        reporters: 2,
        photoUrl: expect.stringContaining('plid') as unknown,
        isMine: false,
      },
    ])
    expect(JSON.stringify(reports)).not.toContain(liu.id)
  })

  test('words and photos that have not passed are not shown to strangers; the kind is', async () => {
    world.weather.verdict = 'review'
    await reported({ photoIds: [await world.photo('plid', { ownerId: liu.id, check: 'held' })] })
    const { reports } = await lookFor()
    expect(reports).toMatchObject([{ title: '路面井盖', place: '枫林里' }])
    expect(reports[0]).not.toHaveProperty('photoUrl')
    expect(JSON.stringify(reports)).not.toMatch(/井盖松了|小区东门口/)
  })

  test('one’s own is named as one’s own', async () => {
    await world.ask(wang, reportHazard, aReport())
    expect((await lookFor()).reports).toMatchObject([{ isMine: true }])
  })

  test('60 metres, eight days, another kind, ended, a request that is no report: not offered', async () => {
    await reported({ spot: { words: '远处', ...north(60) } })
    await reported({ hazard: 'water' })
    const ended = await reported()
    await world.ask(chen, acceptRequest, { id: ended })
    await world.ask(chen, closeRequest, { id: ended, reason: '已经换了' })
    await world.keep(aRequest({ kind: 'hazard' }))
    await world.keep(aHazard({ createdAt: world.now() - 8 * DAY }))
    expect((await lookFor()).reports).toEqual([])
  })

  test('another station’s streets are another matter', async () => {
    await reported()
    const { reports } = await lookFor({ communityCode: communities.guoyuanxincun })
    expect(reports).toEqual([])
  })

  test('one read of an index; photos cost one more and their addresses a third', async () => {
    await lookFor()
    expect(await world.callsOf(() => lookFor())).toEqual(['requests'])
    await reported({ photoIds: [await world.photo('plid', { ownerId: liu.id })] })
    expect(await world.callsOf(() => lookFor())).toHaveLength(3)
  })
})

describe('joining', () => {
  test('it stands among one’s own matters, with how it goes and what came of it', async () => {
    const id = await reported()
    expect(await joined(id)).toEqual({ id, status: 'waiting' })
    const { items } = await world.ask(wang, listMyRequests, { openOnly: true })
    expect(items).toMatchObject([{ id, joined: 1, status: 'waiting' }])
    await world.ask(chen, acceptRequest, { id })
    await world.ask(chen, resolveRequest, { id, result: '换了新井盖' })
    expect(await seenBy(wang, id)).toMatchObject({
      ...{
        status: 'resolved',
        parties: ['joiner'],
        joined: 1,
        result: { words: '换了新井盖', isHeld: false },
      },
      spot: { words: '小区东门口' },
    })
  })

  test('what the station says to the author, and who looked, is not for her', async () => {
    const id = await reported({ photoIds: [await world.photo('pheld', { ownerId: liu.id, check: 'held' })] })
    await joined(id)
    await world.ask(li, joinReport, { id })
    await world.ask(chen, setRequestUrgency, { id, urgency: 'urgent', reason: '旁边是幼儿园' })
    await world.ask(chen, replyRequest, { id, words: '您楼下那位也说过', visitAt: world.now() + DAY })
    await world.ask(liu, answerRequest, {
      id,
      words: '我住 501',
      photoIds: [await world.photo('ptalk', { ownerId: liu.id })],
    })
    await world.ask(chen, noteRequest, { id, words: '他爱打电话' })
    await world.ask(chen, resolveRequest, { id, result: '换了' })
    await world.ask(liu, rateRequest, { id, stars: 5, comment: '谢谢小陈' })
    const hers = await seenBy(wang, id)
    expect(hers).toMatchObject({ talk: [], photos: [] })
    expect(JSON.stringify(hers)).not.toMatch(/幼儿园|楼下那位|501|爱打电话|谢谢小陈|pheld|ptalk|居民/)
    const { rating, urgencyReason, visitAt, calledName, door, lastLine } = hers
    expect([rating, urgencyReason, visitAt, calledName, door, lastLine].filter(Boolean)).toEqual([])
    expect(hers.isRated).toBe(false)
    expect(hers.timeline.map(({ fact, by }) => [fact, by])).toEqual([
      ['request.submitted', 'author'],
      ['request.assigned', 'author'],
      ['request.joined', 'me'],
      ['request.resolved', 'staff'],
    ])
    for (const { id: accountId } of [liu, chen, li]) expect(JSON.stringify(hers)).not.toContain(accountId)
    const his = await seenBy(liu, id)
    expect(his.timeline.map(({ fact }) => fact)).not.toContain('request.joined')
    expect(his).toMatchObject({ joined: 2, rating: { stars: 5 } })
    expect(his.calledName).toBeUndefined()
  })

  test('held words of the report are held from her, and so is the place', async () => {
    world.weather.verdict = 'review'
    const id = await reported()
    await joined(id)
    const hers = await seenBy(wang, id)
    expect(hers).toMatchObject({
      title: '路面井盖',
      building: '',
      text: { isHeld: true },
      spot: { words: '' },
    })
    expect(await seenBy(chen, id)).toMatchObject({ building: '小区东门口', text: { canReview: true } })
  })

  test('she can do none of the author’s steps', async () => {
    const id = await reported()
    await joined(id)
    const words = '换个人来'
    expect(await world.codeOf(wang, answerRequest, { id, words, photoIds: [] })).toBe('requests.not_yours')
    expect(await world.codeOf(wang, withdrawRequest, { id })).toBe('requests.not_yours')
    await world.ask(chen, resolveRequest, { id, result: '换了' })
    expect(await world.codeOf(wang, confirmRequest, { id })).toBe('requests.not_yours')
    expect(await world.codeOf(wang, reopenRequest, { id, words })).toBe('requests.not_yours')
    expect(await world.codeOf(wang, rateRequest, { id, stars: 1 })).toBe('requests.not_yours')
  })

  test('kindly refused: one’s own, once more, too late; and what is no report is not there', async () => {
    const id = await reported()
    expect(await world.codeOf(liu, joinReport, { id })).toBe('requests.own_report')
    await joined(id)
    expect(await world.codeOf(wang, joinReport, { id })).toBe('requests.already_joined')
    await world.ask(chen, closeRequest, { id, reason: '已经换了' })
    expect(await world.codeOf(li, joinReport, { id })).toBe('requests.report_ended')
    expect((await world.request(id)).joinerIds).toEqual([wang.id])
    const home = await world.keep(aRequest({ kind: 'hazard' }))
    expect(await world.codeOf(liu, joinReport, { id: home })).toBe('not_found')
    expect(await world.codeOf(liu, getRequest, { id: home })).toBe('not_found')
  })

  test('before she has joined it is not there for her, nor for another station', async () => {
    const id = await reported()
    expect(await world.codeOf(wang, getRequest, { id })).toBe('not_found')
    expect(await world.codeOf(zhao, getRequest, { id })).toBe('not_found')
  })

  test('fifty at once: fifty joiners, one call each, the flag says the same as the list', async () => {
    const id = await reported()
    const street = Array.from({ length: 50 }, (_, n) => ({ openid: `openid-of-neighbour-${n}` }))
    const calls = await world.callsOf(async () => {
      const codes = await Promise.all(street.map((who) => world.codeOf(who, joinReport, { id })))
      expect(codes).toEqual(street.map(() => 'ok'))
    })
    expect(calls).toHaveLength(50)
    const kept = await world.request(id)
    expect(new Set(kept.joinerIds)).toEqual(new Set(street.map(({ openid }) => vault.accountIdOf(openid))))
    expect(kept.joinerIds).toHaveLength(50)
    expect(kept.partyIds).toEqual([liu.id, ...kept.joinerIds])
    expect(kept.unsent).toEqual([])
    // The next rule derives the flag anew: it must come out as the race wrote it.
    await world.ask(chen, acceptRequest, { id })
    expect((await world.request(id)).partyIds).toEqual(kept.partyIds)
  })

  test('the same command twice is one joiner and one answer', async () => {
    const id = await reported()
    const command = aCommandId()
    const both = await Promise.all([0, 1].map(() => world.tell(wang, joinReport, { id }, command)))
    expect(both).toEqual([both[0], both[0]])
    expect((await world.request(id)).joinerIds).toEqual([wang.id])
  })
})

test('how it goes comes to everybody who reported it, each once', async () => {
  const id = await reported()
  await joined(id)
  await world.ask(li, joinReport, { id })
  const told = async (fact: string) =>
    ((await world.all('notices')) as readonly object[] as readonly Notice[])
      .filter((notice) => notice.fact === fact && notice.personId !== `robot:${fenglin}`)
      .map(({ personId, title }) => [personId, title])
      .sort()
  const to = (author: string | undefined, joiner: string, station?: string) =>
    [
      ...(author === undefined ? [] : [[liu.id, author]]),
      ...[wang.id, li.id].map((personId) => [personId, joiner]),
      ...(station === undefined ? [] : [[chen.id, station]]),
    ].sort()
  await world.ask(chen, acceptRequest, { id })
  expect(await told('request.accepted')).toEqual(to('有人接了', '一起报的那件有人接了'))
  await world.ask(chen, replyRequest, { id, words: '看到了' })
  expect(await told('request.replied')).toEqual([[liu.id, '社工回话了']])
  await world.ask(chen, resolveRequest, { id, result: '换了' })
  expect(await told('request.resolved')).toEqual(to('办好了，请您看一眼', '一起报的那件办好了'))
  await world.ask(liu, reopenRequest, { id, words: '又松了' })
  expect(await told('request.reopened')).toEqual(
    to(undefined, '一起报的那件重新打开了', '居民重新打开了一件'),
  )
  await world.ask(chen, closeRequest, { id, reason: '市政来修' })
  expect(await told('request.closed')).toEqual(to('这件事先到这里', '一起报的那件先到这里'))
})

test('whoever joined hears that it was taken back', async () => {
  const id = await reported()
  await joined(id)
  await world.ask(liu, withdrawRequest, { id })
  const notices = (await world.all('notices')) as readonly object[] as readonly Notice[]
  const hers = notices.filter(({ personId }) => personId === wang.id)
  expect(hers).toMatchObject([{ fact: 'request.withdrawn', title: '一起报的那件撤回了' }])
})

test('the place is checked together with the words, then and when it is asked again', async () => {
  world.weather.verdict = 'unchecked'
  await reported()
  world.weather.verdict = 'pass'
  await recheckRequests(world.services)
  const asked = '小区东门口\n井盖松了，踩上去会翘'
  expect(world.textChecks).toEqual([asked, asked])
  expect((await lookFor()).reports).toMatchObject([{ title: '井盖松了，踩上去会翘' }])
  await world.keep(aHazard({ _id: 'rheld', text: someWords('井盖', { check: 'hidden', byId: liu.id }) }))
  expect((await lookFor()).reports.map(({ title }) => title)).toContain('路面井盖')
})
