import { entryCode } from '../../../cloudfunctions/attendances/attendance-codes'
import type { Session } from '../../../shared/activities/model'
import { readCheckInText } from '../../../shared/attendances/codes'
import {
  checkIn,
  checkOut,
  getCheckInCode,
  getMyCode,
  scanEntry,
  tickEntries,
  unmarkEntry,
} from '../../../shared/attendances/contract'
import { anEntry } from '../../world/activities'
import {
  aMark,
  BEGINS,
  codeAt,
  ENDS,
  liuComes,
  meal,
  MINUTE,
  seenBy,
  SESSION,
  wangComes,
  xuHelps,
} from '../../world/attendances'
import { xu } from '../../world/errands'
import { chen, DAY, HOUR, liu, vault, wang, zhao } from '../../world/people'
import { aCommandId, openWorld, type World } from '../../world/world'

let world: World
beforeEach(async () => {
  world = await openWorld()
})
afterEach(() => world.close())

const id = SESSION
const session = async (): Promise<Session> => (await world.all('sessions'))[0] as object as Session
const marks = async () => (await session()).marks.map(({ key }) => key).sort()

describe('with the code on the organiser screen', () => {
  test('with a pass it is one call, the mark says when, and who was served is counted', async () => {
    await world.insert('sessions', meal())
    const { pass, lines } = await world.ask(wang, getMyCode, { id })
    expect(lines).toMatchObject([{ entryId: 'ewang', name: '王奶奶', waiting: 0 }])
    const calls = await world.callsOf(async () => {
      expect(await world.ask(wang, checkIn, { ...seenBy(wangComes), pass })).toEqual({
        ...{ id, way: 'in', people: [{ entryId: 'ewang', at: BEGINS }] },
      })
    })
    expect(calls).toEqual(['sessions'])
    expect(await session()).toMatchObject({
      ...{ servedCount: 1, unsent: [] },
      marks: [{ key: 'in:ewang', how: 'code', at: BEGINS, byId: wang.id }],
    })
  })

  test.each([true, false])(
    'sent three times at once (a new command each: %s), it is one mark',
    async (isNew) => {
      await world.insert('sessions', meal())
      const { pass } = await world.ask(wang, getMyCode, { id })
      const command = aCommandId()
      const codes = await Promise.all(
        [1, 2, 3].map(() =>
          world.codeOf(wang, checkIn, { ...seenBy(wangComes), pass }, isNew ? aCommandId() : command),
        ),
      )
      expect(codes.sort()).toEqual(
        isNew ? ['attendances.already', 'attendances.already', 'ok'] : ['ok', 'ok', 'ok'],
      )
      expect(await marks()).toEqual(['in:ewang'])
      expect((await session()).servedCount).toBe(1)
    },
  )

  test('seen without signal, it is sent a day later and is of when it was seen', async () => {
    await world.insert('sessions', meal())
    const seen = seenBy(wangComes, BEGINS + 5 * MINUTE)
    world.pass(DAY)
    expect(await world.ask(wang, checkIn, seen)).toMatchObject({ people: [{ at: BEGINS + 5 * MINUTE }] })
    expect(await session()).toMatchObject({ marks: [{ at: BEGINS + 5 * MINUTE, sentAt: BEGINS + DAY }] })
  })

  test('two days later it is too late', async () => {
    await world.insert('sessions', meal())
    const seen = seenBy(wangComes)
    world.pass(2 * DAY + 1)
    expect(await world.codeOf(wang, checkIn, seen)).toBe('attendances.too_old')
    expect(await marks()).toEqual([])
  })

  test('a phone whose clock is an hour off is in while it has signal', async () => {
    await world.insert('sessions', meal())
    const input = { ...seenBy(wangComes), seenAt: BEGINS - HOUR }
    expect(await world.ask(wang, checkIn, input)).toMatchObject({ people: [{ at: BEGINS }] })
  })

  test.each([
    ['another code', { code: '000000' }],
    ['the code of another session', { code: codeAt(BEGINS, 'xother') }],
    ['a code of half an hour ago, said to be of now', { code: codeAt(BEGINS - HOUR / 2) }],
  ])('%s opens nothing', async (_, over) => {
    await world.insert('sessions', meal())
    expect(await world.codeOf(wang, checkIn, { ...seenBy(wangComes), ...over })).toBe(
      'attendances.code_wrong',
    )
  })

  test('the code of long before it began is good for nothing', async () => {
    await world.insert('sessions', meal({ startsAt: BEGINS + 2 * HOUR, endsAt: ENDS + 2 * HOUR }))
    expect(await world.codeOf(wang, checkIn, seenBy(wangComes))).toBe('attendances.not_time')
  })

  test('nobody checks somebody else in, with or without a pass of her own', async () => {
    await world.insert('sessions', meal())
    const { pass } = await world.ask(wang, getMyCode, { id })
    expect(await world.codeOf(wang, checkIn, { ...seenBy(liuComes), pass })).toBe('attendances.not_in')
    expect(await world.codeOf(wang, checkIn, seenBy(liuComes))).toBe('attendances.not_in')
    expect(await world.codeOf(liu, checkIn, { ...seenBy(wangComes), pass })).toBe('attendances.not_in')
    expect(await world.codeOf(zhao, checkIn, { ...seenBy(wangComes), pass })).toBe('not_found')
    expect(await marks()).toEqual([])
  })

  test('the same person twice in one message is one person', async () => {
    await world.insert('sessions', meal())
    await world.ask(wang, checkIn, { ...seenBy(wangComes), entryIds: ['ewang', 'ewang'] })
    expect(await marks()).toEqual(['in:ewang'])
  })

  test('whoever stepped back after the page was opened is not marked', async () => {
    await world.insert('sessions', meal())
    const { pass } = await world.ask(wang, getMyCode, { id })
    await world.database.update('sessions', { _id: { $eq: id } }, { pull: { roster: [wangComes.key] } })
    expect(await world.codeOf(wang, checkIn, { ...seenBy(wangComes), pass })).toBe('attendances.not_in')
  })

  test('a family is in with one message, and a friend on the waiting list is told so', async () => {
    const child = anEntry({ id: 'echild', key: 'child', relation: 'child' })
    const mother = anEntry({ id: 'emother', key: 'mother', relation: 'parent' })
    await world.insert('sessions', meal({}, [wangComes, child, mother]))
    const { pass } = await world.ask(wang, getMyCode, { id })
    const both = { ...seenBy(wangComes), entryIds: ['ewang', 'echild'], pass }
    expect((await world.ask(wang, checkIn, both)).people).toHaveLength(2)
    expect(await world.codeOf(wang, checkIn, { ...seenBy(mother), pass })).toBe('attendances.waiting')
    expect((await session()).servedCount).toBe(2)
  })

  test('leaving comes after coming', async () => {
    await world.insert('sessions', meal())
    const { pass } = await world.ask(xu, getMyCode, { id })
    const leaving = { ...seenBy(xuHelps), pass }
    expect(await world.codeOf(xu, checkOut, leaving)).toBe('attendances.not_in_yet')
    expect(await world.codeOf(xu, checkOut, seenBy(xuHelps))).toBe('attendances.not_in_yet')
    await world.ask(xu, checkIn, leaving)
    expect(await world.ask(xu, checkOut, leaving)).toMatchObject({ way: 'out', people: [{ entryId: 'exu' }] })
    expect(await marks()).toEqual(['in:exu', 'out:exu'])
    expect((await session()).servedCount).toBeUndefined()
    expect(await world.ask(xu, getMyCode, { id })).toMatchObject({ lines: [{ inAt: BEGINS, outAt: BEGINS }] })
  })

  test('once it is confirmed, what comes late is told what to do', async () => {
    await world.insert('sessions', meal())
    const { pass } = await world.ask(wang, getMyCode, { id })
    await world.database.update('sessions', { _id: { $eq: id } }, { set: { status: 'confirmed' } })
    expect(await world.codeOf(wang, checkIn, { ...seenBy(wangComes), pass })).toBe('attendances.over')
  })
})

test('the screen has codes for ten minutes, and each is good when its turn has come', async () => {
  await world.insert('sessions', meal())
  const screen = await world.ask(chen, getCheckInCode, { id })
  expect(screen).toMatchObject({ at: BEGINS, title: '周一助餐' })
  expect(screen.codes).toHaveLength(20)
  expect(new Set(screen.codes.map(({ digits }) => digits)).size).toBeGreaterThan(15)
  const last = screen.codes.at(-1)
  const read = readCheckInText(last?.text ?? '')
  expect(read).toEqual({ sessionId: id, from: last?.from, code: last?.digits })
  world.pass(10 * MINUTE)
  const { from = 0, code = '' } = read ?? {}
  expect(await world.ask(wang, checkIn, { id, entryIds: ['ewang'], code, seenAt: from })).toMatchObject({
    people: [{ at: from }],
  })
})

describe('by the organiser', () => {
  const third = anEntry({ id: 'ethird', key: 'third', byId: 'athird' })
  const scan = (entryId: string, way: 'in' | 'out' = 'in') => ({
    id,
    way,
    text: entryCode(vault, id, entryId),
  })

  test('scans the code that the person shows', async () => {
    await world.insert('sessions', meal())
    const { lines } = await world.ask(wang, getMyCode, { id })
    const text = lines[0]?.text ?? ''
    expect(await world.ask(chen, scanEntry, { id, way: 'in', text })).toMatchObject({
      people: [{ at: BEGINS }],
    })
    expect(await world.codeOf(chen, scanEntry, { id, way: 'in', text })).toBe('attendances.already')
    expect(await session()).toMatchObject({ marks: [{ how: 'scan', byId: chen.id }], servedCount: 1 })
  })
  test.each([
    ['something else', 'https://example.com'],
    ['the code of another session', entryCode(vault, 'xother', 'ewang')],
    ['a code that somebody made up', 'lm-me:xscissorsd01:ewang:aaaaaaaaaaaaaaaa'],
  ])('%s is no code of here', async (_, text) => {
    await world.insert('sessions', meal())
    expect(await world.codeOf(chen, scanEntry, { id, way: 'in', text })).toBe('attendances.not_a_code')
  })
  test('ticks several at once, later from paper, with the time', async () => {
    await world.insert('sessions', meal({ marks: [aMark(wangComes)], servedCount: 1 }))
    world.pass(5 * DAY)
    const ticked = { id, way: 'in' as const, entryIds: ['ewang', 'eliu', 'eliu', 'exu'], at: BEGINS + MINUTE }
    const { people } = await world.ask(chen, tickEntries, ticked)
    expect(people).toEqual([
      { entryId: 'ewang', at: BEGINS },
      { entryId: 'eliu', at: BEGINS + MINUTE },
      { entryId: 'exu', at: BEGINS + MINUTE },
    ])
    expect(await marks()).toEqual(['in:eliu', 'in:ewang', 'in:exu'])
    expect((await session()).servedCount).toBe(2)
  })
  test('takes a wrong mark away again, and what stood there stays in the log', async () => {
    await world.insert('sessions', meal({ marks: [aMark(wangComes)], servedCount: 1 }))
    await world.ask(chen, unmarkEntry, { id, way: 'in', entryId: 'ewang' })
    expect(await session()).toMatchObject({
      ...{ marks: [], servedCount: 0 },
      log: [{ fact: 'session.unmarked', by: chen.id, detail: { marks: [{ how: 'code', at: BEGINS }] } }],
    })
    expect(await world.codeOf(chen, unmarkEntry, { id, way: 'in', entryId: 'ewang' })).toBe(
      'attendances.not_marked',
    )
    await world.ask(wang, checkIn, seenBy(wangComes))
    expect(await session()).toMatchObject({ marks: [{ key: 'in:ewang' }], servedCount: 1 })
  })
  test('not of another time than that of the session', async () => {
    await world.insert('sessions', meal())
    const ticked = { id, way: 'in' as const, entryIds: ['ewang'], at: BEGINS + HOUR }
    expect(await world.codeOf(chen, tickEntries, ticked)).toBe('attendances.not_time')
  })
  test('lets two colleagues each let the same last seat be taken: one person sits down', async () => {
    const fourth = anEntry({ id: 'efourth', key: 'fourth', byId: 'afourth' })
    const entries = [wangComes, liuComes, third, fourth]
    await world.insert('sessions', meal({ marks: [aMark(wangComes)], servedCount: 1 }, entries))
    world.pass(10 * MINUTE)
    const codes = await Promise.all(
      ['ethird', 'efourth'].map((one) => world.codeOf(chen, scanEntry, scan(one))),
    )
    expect(codes.sort()).toEqual(['attendances.no_seat', 'ok'])
    expect((await session()).marks).toHaveLength(2)
  })
})
