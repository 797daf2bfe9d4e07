import { momentsOf } from '../../../shared/kernel/period'
import type { OutputOf } from '../../../shared/kernel/contract'
import { circleOf } from '../../../shared/requests/circles'
import { type Cell, type Figure, figures } from '../../../shared/requests/figures'
import { getFigures, listFigure } from '../../../shared/requests/contract'
import {
  closeCodes,
  type Kind,
  kinds,
  type Request,
  type ResultCode,
  resultCodes,
  statuses,
} from '../../../shared/requests/model'
import { isOpenStatus } from '../../../shared/requests/moves'
import { chen, DAY, fenglin, gao, guoyuan, HOUR, li, MONDAY, sun, wang, zhao, zhou } from '../../world/people'
import { aRequest, someWords } from '../../world/requests'
import { openWorld, type World } from '../../world/world'

const march = { from: '2026-03-01', to: '2026-03-31' }
const { from: begin, to: end } = momentsOf(march)
const MINUTE = 60_000

/** The same numbers in every run. */
function dice(seed: number) {
  let state = seed
  return (below: number) => {
    state = (state * 1103515245 + 12345) % 2 ** 31
    return Math.floor((state / 2 ** 31) * below)
  }
}

/** Any request that may be: around the edges of the period, of every kind, in every status. */
function anyRequest(roll: ReturnType<typeof dice>, place: number): Request {
  const pick = <One>(list: readonly [One, ...One[]] | readonly One[]) => list[roll(list.length)] as One
  const status = pick(statuses)
  const edges = [begin - 1, begin, begin + 1, end - 1, end, end + 1]
  const createdAt = roll(4) === 0 ? pick(edges) : begin - 10 * DAY + roll(50 * 24) * HOUR
  const firstClosedAt = roll(4) === 0 ? pick(edges) : createdAt + roll(20 * 24) * HOUR
  const wasClosed = !isOpenStatus(status) || roll(4) === 0
  const {
    firstClosedAt: _,
    closedAt: __,
    ...bare
  } = aRequest({
    _id: `r${String(place).padStart(6, '0')}`,
    ...{ status, createdAt, kind: pick(kinds), stationId: roll(6) === 0 ? guoyuan : fenglin },
  })
  return {
    ...bare,
    ...(roll(3) === 0 ? {} : { firstRepliedAt: createdAt + roll(3000) * MINUTE + roll(2) }),
    ...(wasClosed ? { firstClosedAt, closedAt: firstClosedAt } : {}),
    reopenedCount: wasClosed ? roll(3) : 0,
    ...(status === 'resolved' || (status === 'confirmed' && roll(4) > 0)
      ? { resultCode: pick(resultCodes) }
      : {}),
    ...(status === 'closed' ? { closeCode: pick(closeCodes) } : {}),
  }
}

const isIn = (at: number | undefined) => at !== undefined && at >= begin && at < end
/** Written out once more, over the whole list: what each number means. */
const means: Record<Figure, (request: Request) => boolean> = {
  opened: ({ createdAt }) => isIn(createdAt),
  replied: ({ createdAt, firstRepliedAt }) => isIn(createdAt) && firstRepliedAt !== undefined,
  solved: ({ firstClosedAt, status, resultCode }) =>
    isIn(firstClosedAt) && status === 'confirmed' && resultCode !== undefined,
  reopened: ({ firstClosedAt, reopenedCount }) => isIn(firstClosedAt) && reopenedCount > 0,
}

describe('300 random requests', () => {
  let world: World
  const roll = dice(20260302)
  const all = Array.from({ length: 300 }, (_, place) => anyRequest(roll, place))
  const own = all.filter((request) => request.stationId === fenglin)
  beforeAll(async () => {
    world = await openWorld()
    for (const request of all) await world.keep(request)
    await world.database.update(
      'accounts',
      { _id: { $eq: li.id } },
      { set: { posts: [{ ...(await postOf(li.id)), desks: ['property', 'children'] }] } },
    )
  })
  afterAll(() => world.close())
  const postOf = async (id: string) => {
    const [account] = (await world.database.read('accounts', { _id: { $eq: id } }, { limit: 1 })) as {
      _id: string
      posts: Record<string, string>[]
    }[]
    return account?.posts[0] ?? {}
  }
  const ask = { stationId: fenglin, ...march }

  /** Every page of one number. */
  async function whole(
    who: { openid: string },
    figure: Figure,
    narrowed: { kind?: Kind; code?: ResultCode } = {},
  ) {
    const items: OutputOf<typeof listFigure>['items'] = []
    const hidden: Cell[] = []
    for (let cursor: string | undefined; ;) {
      const input = { ...ask, figure, ...narrowed, ...(cursor === undefined ? {} : { cursor }) }
      const page = await world.ask(who, listFigure, input)
      items.push(...page.items)
      hidden.push(page.hidden)
      cursor = page.next
      if (cursor === undefined) return { items, hidden }
    }
  }
  const median = (requests: readonly Request[]) => {
    const late = requests.filter(means.replied).map((one) => (one.firstRepliedAt ?? 0) - one.createdAt)
    const middle = late.sort((a, b) => a - b)[Math.ceil(late.length / 2) - 1]
    return middle === undefined ? undefined : Math.ceil(middle / MINUTE)
  }

  test('the figures say what the requests say, in every kind, in total and by result', async () => {
    const { kinds: rows, total, results, closedDesks } = await world.ask(zhou, getFigures, ask)
    const of = (requests: readonly Request[]) => ({
      ...Object.fromEntries(figures.map((figure) => [figure, requests.filter(means[figure]).length])),
      medianMinutes: median(requests),
    })
    for (const kind of kinds) {
      expect(rows.find((row) => row.kind === kind)).toEqual({
        kind,
        ...of(own.filter((one) => one.kind === kind)),
      })
    }
    expect(total).toEqual(of(own))
    const solvedAs = (code: ResultCode) =>
      own.filter((one) => means.solved(one) && one.resultCode === code).length
    const wanted = resultCodes.map((code) => ({ code, solved: solvedAs(code) }))
    expect(results).toEqual(wanted.filter(({ solved }) => solved > 0))
    expect(closedDesks).toBe('counted')
    expect(total.solved).toBeGreaterThan(10)
    expect(total.reopened).toBeGreaterThan(10)
  })

  test.each([
    ['the head, who sees all', zhou, 0],
    ['a worker with an open desk and the children', li, 1],
    ['a worker with the open desks', chen, 2],
  ])(
    '%s: every number opens exactly its requests, and says how many are elsewhere',
    async (_who, who, closed) => {
      const shut = [circleOf(fenglin, 'mood'), circleOf(fenglin, 'child')].slice(0, closed)
      const check = async (
        number: Cell | undefined,
        figure: Figure,
        narrowed: Parameters<typeof whole>[2],
        made: readonly Request[],
      ) => {
        const { items, hidden } = await whole(who, figure, narrowed)
        const [missing] = hidden
        expect(new Set(hidden).size).toBe(1)
        expect(items.length + Number(missing)).toBe(number)
        const shown = made.filter((request) => !shut.includes(request.circle)).map(({ _id }) => _id)
        expect(items.map(({ row }) => row?.id).sort()).toEqual(shown.sort())
      }
      const { kinds: rows, total, results } = await world.ask(who, getFigures, ask)
      for (const figure of figures) {
        await check(total[figure], figure, {}, own.filter(means[figure]))
        for (const { kind, ...row } of rows) {
          await check(
            row[figure],
            figure,
            { kind },
            own.filter((one) => one.kind === kind && means[figure](one)),
          )
        }
      }
      for (const { code, solved } of results) {
        const made = own.filter((one) => means.solved(one) && one.resultCode === code)
        await check(solved, 'solved', { code }, made)
      }
    },
    60_000,
  )

  test('from above: open desks only in every total, each number opens bare rows of exactly that many', async () => {
    const open = own.filter((request) => request.circle === fenglin)
    const { kinds: rows, total } = await world.ask(gao, getFigures, ask)
    for (const figure of figures) {
      const made = open.filter(means[figure])
      expect(total[figure]).toBe(made.length)
      const { items, hidden } = await whole(gao, figure)
      expect([items.length, hidden[0]]).toEqual([made.length, 0])
    }
    for (const { kind, opened } of rows.filter((row) => circleOf('s', row.kind) === 's')) {
      expect((await whole(gao, 'opened', { kind })).items).toHaveLength(Number(opened))
    }
    const told = ['createdAt', 'firstClosedAt', 'firstRepliedAt', 'kind', 'quote', 'resultCode', 'status']
    const keys = (await whole(gao, 'solved')).items.flatMap((item) => Object.keys(item))
    expect([...new Set(keys)].sort()).toEqual(told)
  })

  test('seven calls at the most, however many there are', async () => {
    const calls = (who: { openid: string }) => world.callsOf(() => world.ask(who, getFigures, ask))
    await calls(gao)
    expect(await calls(zhou)).toHaveLength(5)
    expect(await calls(gao)).toHaveLength(7)
  })
})

describe('what is told to whom', () => {
  let world: World
  beforeEach(async () => {
    world = await openWorld()
  })
  afterEach(() => world.close())
  const ask = { stationId: fenglin, ...march }
  const keep = (count: number, over: Partial<Request>) =>
    Promise.all(
      Array.from({ length: count }, (_, place) =>
        world.keep(
          aRequest({ _id: `r${over.kind ?? 'x'}${over.status ?? 'w'}${place}`, createdAt: MONDAY, ...over }),
        ),
      ),
    )
  const closedRows = async (period: { from: string; to: string }) => {
    const { kinds: rows, closedDesks } = await world.ask(gao, getFigures, { stationId: fenglin, ...period })
    return { closedDesks, rows: rows.filter(({ kind }) => kind === 'child' || kind === 'mood') }
  }

  test('a station without anything: noughts, and no median', async () => {
    expect(await world.ask(chen, getFigures, ask)).toEqual({
      ...{ kinds: [], results: [], closedDesks: 'counted' },
      total: { opened: 0, solved: 0, reopened: 0, replied: 0 },
    })
  })

  test.each([
    [0, '<5'],
    [1, '<5'],
    [4, '<5'],
    [5, 5],
    [6, 6],
  ])(
    'E8: of %i child matters a supervisor is told %s, and no more by opening the number',
    async (count, told) => {
      await keep(count, { kind: 'child' })
      await keep(3, { kind: 'repair' })
      const { kinds: rows, total, closedDesks } = await world.ask(gao, getFigures, ask)
      expect(closedDesks).toBe('apart')
      expect(total.opened).toBe(3)
      const few = { solved: '<5', reopened: '<5' }
      expect(rows).toEqual([
        { kind: 'repair', opened: 3, solved: 0, reopened: 0, replied: 0 },
        { kind: 'child', opened: told, ...few },
        { kind: 'mood', opened: '<5', ...few },
      ])
      const page = await world.ask(gao, listFigure, { ...ask, figure: 'opened', kind: 'child' })
      expect(page).toEqual({ items: [], hidden: told })
      const everything = await world.ask(gao, listFigure, { ...ask, figure: 'opened' })
      expect([everything.items.length, everything.hidden]).toEqual([3, 0])
    },
  )

  test('E8: nothing to subtract: no closed desk in any span but one month of the calendar', async () => {
    await keep(9, { kind: 'child' })
    const others = [
      { from: '2026-03-01', to: '2026-03-30' },
      { from: '2026-03-02', to: '2026-03-31' },
      { from: '2026-01-01', to: '2026-12-31' },
      { from: '2026-02-01', to: '2026-03-31' },
    ]
    for (const period of others) {
      expect(await closedRows(period)).toEqual({ closedDesks: 'left_out', rows: [] })
      const input = { stationId: fenglin, ...period, figure: 'opened', kind: 'child' } as const
      expect(await world.codeOf(gao, listFigure, input)).toBe('requests.figure_by_month')
    }
    expect((await closedRows(march)).rows).toHaveLength(2)
  })

  test('a call on the counsellors’ line is theirs, whatever it was filed as', async () => {
    const call = { line: 'counsel', at: MONDAY, outcome: 'filed', isAnonymous: true } as const
    await keep(6, { kind: 'policy', call })
    const { kinds: rows, total } = await world.ask(gao, getFigures, ask)
    expect(total.opened).toBe(0)
    expect(rows.find(({ kind }) => kind === 'policy')).toBeUndefined()
    expect(rows.find(({ kind }) => kind === 'mood')).toMatchObject({ opened: 6 })
    expect(await world.ask(gao, listFigure, { ...ask, figure: 'opened', kind: 'mood' })).toMatchObject({
      hidden: 6,
    })
    // In the station it is counted as what it was about.
    expect((await world.ask(chen, getFigures, ask)).kinds).toMatchObject([{ kind: 'policy', opened: 6 }])
    expect(await world.ask(chen, listFigure, { ...ask, figure: 'opened' })).toEqual({ items: [], hidden: 6 })
  })

  test('bare rows carry no words, no place and no id', async () => {
    await world.keep(aRequest({ createdAt: MONDAY, text: someWords('客厅的灯坏了') }))
    const page = await world.ask(gao, listFigure, { ...ask, figure: 'opened' })
    expect(page.items).toEqual([
      { quote: page.items[0]?.quote, kind: 'repair', status: 'waiting', createdAt: MONDAY },
    ])
    expect(JSON.stringify(page)).not.toMatch(/灯|枫林|3 号楼|rlamp/)
  })

  test('reopened: the first closing stays where it was, and it is solved no more until she says so again', async () => {
    const february = { stationId: fenglin, from: '2026-02-01', to: '2026-02-28' }
    const closed = {
      closedAt: MONDAY - 5 * DAY,
      firstClosedAt: MONDAY - 5 * DAY,
      resultCode: 'done',
    } as const
    await world.keep(aRequest({ ...closed, _id: 'ragain', status: 'working', reopenedCount: 1 }))
    const before = await world.ask(chen, getFigures, february)
    expect(before.total).toMatchObject({ solved: 0, reopened: 1 })
    await world.keep(
      aRequest({ ...closed, _id: 'rdone', status: 'confirmed', reopenedCount: 1, closedAt: MONDAY + DAY }),
    )
    expect((await world.ask(chen, getFigures, february)).total).toMatchObject({ solved: 1, reopened: 2 })
    expect((await world.ask(chen, getFigures, ask)).total).toMatchObject({ solved: 0 })
  })

  test('another station, another area, a post that has ended, a resident: not there', async () => {
    for (const who of [zhao, sun, wang]) {
      expect(await world.codeOf(who, getFigures, ask)).toBe('not_found')
      expect(await world.codeOf(who, listFigure, { ...ask, figure: 'opened' })).toBe('not_found')
    }
    const nowhere = { ...ask, stationId: 'snowhere' }
    expect(await world.codeOf(gao, getFigures, nowhere)).toBe('not_found')
    expect(await world.codeOf(gao, listFigure, { ...nowhere, figure: 'opened' })).toBe('not_found')
  })

  test.each([
    ['the last day before the first', '2026-03-02', '2026-03-01'],
    ['more than a leap year', '2026-01-01', '2027-01-02'],
    ['a day that is none', '2026-02-30', '2026-03-02'],
  ])('%s is no period', async (_what, from, to) => {
    expect(await world.codeOf(chen, getFigures, { stationId: fenglin, from, to })).toBe('input.invalid')
    const input = { stationId: fenglin, from, to, figure: 'opened' } as const
    expect(await world.codeOf(chen, listFigure, input)).toBe('input.invalid')
  })

  test('a cursor of another number is not taken', async () => {
    const cursor = Buffer.from('["x"]').toString('base64url')
    for (const who of [chen, gao]) {
      expect(await world.codeOf(who, listFigure, { ...ask, figure: 'opened', cursor })).toBe('input.invalid')
    }
  })
})
