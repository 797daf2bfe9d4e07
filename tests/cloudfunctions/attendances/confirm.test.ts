import { remindToConfirm } from '../../../cloudfunctions/attendances/remind-to-confirm'
import { sweepUnsent } from '../../../cloudfunctions/kernel/sweep'
import { tellers } from '../../../cloudfunctions/jobs/tellers'
import type { Session } from '../../../shared/activities/model'
import {
  answerCorrection,
  askCorrection,
  confirmSession,
  countServed,
  getMyCode,
  getServing,
  getSheet,
} from '../../../shared/attendances/contract'
import { anEntry, someTerms } from '../../world/activities'
import {
  aMark,
  BEGINS,
  confirmedMeal,
  ENDS,
  liuComes,
  meal,
  SESSION,
  wangComes,
  xuHelps,
} from '../../world/attendances'
import { xu } from '../../world/errands'
import { chen, DAY, fenglin, HOUR, li, liu, wang, zhao } from '../../world/people'
import { openWorld, type World } from '../../world/world'

let world: World
beforeEach(async () => {
  world = await openWorld()
})
afterEach(() => world.close())

const id = SESSION
const session = async (): Promise<Session> => (await world.all('sessions'))[0] as object as Session
const factsTo = async (personId: string) =>
  (await world.all('notices'))
    .map((one) => one as { personId?: string; fact?: string })
    .filter((notice) => notice.personId === personId)
    .map(({ fact }) => fact)

describe('the sheet', () => {
  test('everybody in order, by name, with what the marks say; neither note nor phone', async () => {
    const third = anEntry({ id: 'ethird', key: 'third', byId: 'athird', sealedWho: liuComes.sealedWho })
    await world.insert(
      'sessions',
      meal({ marks: [aMark(wangComes)], servedCount: 1 }, [wangComes, liuComes, third, xuHelps]),
    )
    const sheet = await world.ask(chen, getSheet, { id })
    expect(sheet).toMatchObject({ servedCount: 1, minutesMax: 150, title: '周一助餐', noteKind: 'diet' })
    expect(sheet.lines).toMatchObject([
      { name: '王奶奶', came: 'onTime', waiting: 0, inAt: BEGINS },
      { name: '刘爷爷', came: 'noShow', waiting: 0 },
      { name: '刘爷爷', waiting: 1 },
      { name: '许师傅', part: 'helper', came: 'noShow' },
    ])
    expect(sheet.lines[2]?.came).toBeUndefined()
    expect(JSON.stringify(sheet)).not.toMatch(/糖尿病|13800000000/)
  })
  test('a slot says when', async () => {
    const entry = { ...wangComes, slotId: 's2' }
    await world.insert('sessions', meal({ slots: [{ id: 's2', startsAt: BEGINS + HOUR }] }, [entry]))
    expect((await world.ask(chen, getSheet, { id })).lines).toMatchObject([{ slotStartsAt: BEGINS + HOUR }])
  })
})

describe('notes', () => {
  const read = async () => (await session()).log.map(({ fact, by, detail }) => ({ fact, by, detail }))

  test('the station reads note, phone and door; it stands in the log that it did', async () => {
    await world.insert('sessions', meal())
    const serving = await world.ask(chen, getServing, { id })
    expect(serving).toMatchObject({
      as: 'worker',
      lines: [{ name: '王奶奶', note: '糖尿病', phone: '13800000000' }, { name: '刘爷爷' }],
    })
    expect(await read()).toEqual([{ fact: 'session.notes_read', by: chen.id, detail: { as: 'worker' } }])
    expect(JSON.stringify((await session()).log)).not.toMatch(/糖尿病|王奶奶/)
  })
  test('a helper with a seat reads notes, no phone; it stands in the log, too', async () => {
    await world.insert('sessions', meal())
    const serving = await world.ask(xu, getServing, { id })
    expect(serving).toMatchObject({ as: 'helper', lines: [{ name: '王奶奶', note: '糖尿病' }, {}] })
    expect(JSON.stringify(serving)).not.toContain('13800000000')
    expect(await read()).toMatchObject([{ fact: 'session.notes_read', by: xu.id, detail: { as: 'helper' } }])
  })
  test('nobody else: those who are served, another station, a helper long before, anybody of a cancelled one', async () => {
    await world.insert('sessions', meal())
    for (const who of [wang, liu, zhao]) expect(await world.codeOf(who, getServing, { id })).toBe('not_found')
    await world.database.update('sessions', { _id: { $eq: id } }, { set: { status: 'cancelled' } })
    for (const who of [chen, xu]) expect(await world.codeOf(who, getServing, { id })).toBe('not_found')
    expect(await read()).toEqual([])
  })
})

describe('confirmation', () => {
  const served = meal({ marks: [aMark(wangComes), aMark(xuHelps)], servedCount: 1 })

  test('hours stand in the fact, the helper is told, and she sees them', async () => {
    await world.insert('sessions', served)
    expect(await world.codeOf(chen, confirmSession, { id, adjustments: [] })).toBe('attendances.not_over')
    world.pass(2 * HOUR)
    const adjustments = [{ entryId: 'exu', creditMinutes: 140, reason: '收拾，有事打 13812345678' }]
    expect(await world.ask(chen, confirmSession, { id, adjustments })).toEqual({ id, status: 'confirmed' })
    const kept = await session()
    expect(kept.attended).toEqual([
      { entryId: 'ewang', came: 'onTime', creditMinutes: 0 },
      { entryId: 'eliu', came: 'noShow', creditMinutes: 0 },
      { entryId: 'exu', came: 'onTime', creditMinutes: 140, reason: '收拾，有事打 〔号码已收起〕' },
    ])
    expect(kept.log).toMatchObject([
      {
        fact: 'session.confirmed',
        detail: { credits: [{ accountId: xu.id, entryId: 'exu', creditMinutes: 140 }] },
      },
    ])
    expect(await factsTo(xu.id)).toEqual(['session.confirmed'])
    expect(await factsTo(wang.id)).toEqual([])
    const mine = await world.ask(xu, getMyCode, { id })
    expect(mine).toMatchObject({ status: 'confirmed', lines: [{ came: 'onTime', creditMinutes: 140 }] })
    expect(await world.codeOf(chen, confirmSession, { id, adjustments: [] })).toBe('attendances.over')
  })

  test('a worker who lent a hand asks a colleague', async () => {
    const chenHelps = anEntry({
      id: 'echen',
      key: 'chen',
      byId: chen.id,
      part: 'helper',
      displayName: '陈禾',
    })
    await world.insert('sessions', meal({ marks: [aMark(chenHelps)] }, [chenHelps]))
    world.pass(2 * HOUR)
    expect(await world.codeOf(chen, confirmSession, { id, adjustments: [] })).toBe('attendances.yourself')
    expect((await world.ask(chen, getSheet, { id })).lines).toMatchObject([{ isMe: true }])
    expect(await world.codeOf(li, confirmSession, { id, adjustments: [] })).toBe('ok')
  })
})

describe('a correction', () => {
  const asked = { id, entryId: 'exu', askedMinutes: 140, words: '收拾到十二点二十，13812345678' }

  test('is asked, answered by somebody of the station, and all of it stays', async () => {
    await world.insert('sessions', confirmedMeal())
    await world.ask(xu, askCorrection, asked)
    expect(await factsTo(chen.id)).toEqual(['session.correction_asked'])
    const sheet = await world.ask(chen, getSheet, { id })
    const [correction] = sheet.corrections
    expect(correction).toMatchObject({ askedMinutes: 140, words: '收拾到十二点二十，〔号码已收起〕' })
    const answer = { id, correctionId: correction?.id ?? '', isGranted: true, words: '对' }
    await world.ask(li, answerCorrection, answer)
    expect(await factsTo(xu.id)).toEqual(['session.corrected'])
    expect(await world.ask(xu, getMyCode, { id })).toMatchObject({
      lines: [{ creditMinutes: 140, correction: { answer: { isGranted: true, words: '对' } } }],
    })
    const detail = { accountId: xu.id, entryId: 'exu', fromMinutes: 120, toMinutes: 140 }
    expect((await session()).log.at(-1)).toMatchObject({ fact: 'session.corrected', detail })
    expect(await world.codeOf(chen, answerCorrection, answer)).toBe('attendances.answered')
  })
  test('asked twice at once it is asked once', async () => {
    await world.insert('sessions', confirmedMeal())
    const codes = await Promise.all([1, 2].map(() => world.codeOf(xu, askCorrection, asked)))
    expect(codes.sort()).toEqual(['attendances.asked', 'ok'])
  })
})

describe('half a day after the end', () => {
  const sweep = () =>
    sweepUnsent({
      ...{ services: world.services, tellers, robotUrlOf: () => Promise.resolve(undefined) },
      ...{ until: performance.now() + 10_000, requestId: 'sweep' },
    })

  test('the contact is reminded once; what is settled, young or empty reminds nobody', async () => {
    await world.insert('sessions', meal({ marks: [aMark(wangComes)] }))
    await world.insert('sessions', { ...meal({ startsAt: BEGINS + DAY, endsAt: ENDS + DAY }), _id: 'xyoung' })
    await world.insert('sessions', { ...confirmedMeal(), _id: 'xdone' })
    await world.insert('sessions', { ...meal({}, []), _id: 'xempty' })
    world.pass(2 * HOUR + 12 * HOUR - 1)
    expect(await remindToConfirm(world.services)).toBe(0)
    world.pass(1)
    expect(await remindToConfirm(world.services)).toBe(2)
    expect(await remindToConfirm(world.services)).toBe(0)
    world.pass(HOUR)
    await sweep()
    const notices = await world.all('notices')
    expect(notices).toMatchObject([
      { personId: chen.id, fact: 'session.unconfirmed_told', page: `/desk/session/index?id=${id}` },
    ])
  })
})

test('served means checked in: per kind, in a period, without what was cancelled, counted by the database', async () => {
  const day = '2026-03-02'
  const put = (_id: string, over: Partial<Session>) => world.insert('sessions', { ...meal(over), _id })
  const hair = someTerms()
  await put('xone', { servedCount: 7 })
  await put('xtwo', { servedCount: 5, status: 'confirmed' })
  await put('xnobody', {})
  await put('xhair', { servedCount: 3, terms: hair })
  await put('xcancelled', { servedCount: 9, status: 'cancelled' })
  await put('xlater', { servedCount: 9, startsAt: BEGINS + DAY })
  const calls = await world.callsOf(async () => {
    expect(await world.ask(chen, countServed, { stationId: fenglin, from: day, to: day })).toEqual({
      kinds: [
        { kind: 'meal', sessions: 3, served: 12 },
        { kind: 'haircut', sessions: 1, served: 3 },
      ],
      served: 15,
    })
  })
  expect(calls).toEqual(['accounts', 'sessions'])
  expect(await world.codeOf(zhao, countServed, { stationId: fenglin, from: day, to: day })).toBe('not_found')
})
