import { isRight, readDay, readPrice, readQuantity, readWords } from '../../../shared/goods/import-cells'
import {
  type Cell,
  columns,
  type ImportRow,
  ROWS_MAX,
  SHEET_MAX_BYTES,
} from '../../../shared/goods/import-model'
import type { Known } from '../../../shared/goods/import-row'
import { acceptSheet, beginImport, checkSheet, finishImport } from '../../../shared/goods/import-rules'
import {
  audiencesInSheet,
  exampleRow,
  kindsInSheet,
  sayProblem,
  sayWrongRows,
  sourcesInSheet,
} from '../../../shared/goods/import-words'
import { goodsRefusals } from '../../../shared/goods/words'
import { isRefused, sayRefusal } from '../../../shared/kernel/refusal'
import { aList } from '../../world/goods'

const heading = columns.map(({ title }) => title)
const known: Known = {
  ...{ receivedOn: '2026-03-02', today: '2026-03-02', sources: sourcesInSheet, kinds: kindsInSheet },
  targets: new Map([...audiencesInSheet, ['枫林里', { kind: 'community', communityCode: '120113900001' }]]),
}
const right: readonly Cell[] = ['口罩', '只', 10, 1.5, '发票', '2026-03-01', null, null, null]
/** The right row with other cells at some places. */
const row = (over: Readonly<Record<number, Cell>> = {}) => right.map((cell, index) => over[index] ?? cell)
const check = (...rows: readonly (readonly Cell[])[]) => checkSheet([heading, ...rows], known)
const rowsOf = (checked: ReturnType<typeof check>): readonly ImportRow[] => {
  if (!('rows' in checked)) throw new Error(JSON.stringify(checked))
  return checked.rows
}
const wrongOf = (checked: ReturnType<typeof check>) => {
  if (!('wrong' in checked)) throw new Error(JSON.stringify(checked))
  return checked.wrong.flatMap((one) => one.problems.map(({ column, why }) => [one.row, column, why]))
}
const valueOf = <T>(read: { value: T } | { why: string } | undefined) =>
  read === undefined || isRight(read as never)
    ? (read as { value: T } | undefined)?.value
    : (read as { why: string }).why

describe('the file', () => {
  const zip = [0x50, 0x4b, 0x03, 0x04, 0, 0, 0, 0]
  test.each([
    [zip, 1000, '物资.xlsx', undefined],
    [zip, SHEET_MAX_BYTES, '物资.xlsx', undefined],
    [zip, SHEET_MAX_BYTES + 1, '物资.xlsx', 'goods.sheet_large'],
    [[0xe5, 0x90, 0x8d, 0xe7], 100, '物资.CSV', 'goods.sheet_csv'],
    [[0xd0, 0xcf, 0x11, 0xe0, 0, 0, 0, 0], 100, '物资.xls', 'goods.sheet_old'],
    [[0x25, 0x50, 0x44, 0x46], 100, '物资.xlsx', 'goods.sheet_type'],
    [[], 0, '', 'goods.sheet_type'],
  ] as const)('%p of %p bytes, %s: %s', (head, bytes, name, code) => {
    const answer = acceptSheet(head, bytes, name)
    expect(answer?.refused).toBe(code)
    if (answer !== undefined) expect(sayRefusal(goodsRefusals, answer)).toMatch(/没有导入/)
  })
})

describe('the heading', () => {
  test('stands in any order, with any brackets, below a title, and between columns that are not ours', () => {
    const turned = [...heading].reverse().map((title) => (title === '单价(元)' ? ' 单价（元） ' : title))
    const checked = checkSheet([['三月到货'], [], ['备注', ...turned], ['', ...row().reverse()]], known)
    expect(rowsOf(checked)).toMatchObject([{ row: 4, name: '口罩', priceFen: 150 }])
  })

  test('what is missing is named; 有效期 and 定向给 may be', () => {
    const answer = checkSheet(
      [
        ['名称', '数量', '单价(元)', '价格来源', '定价日期'],
        ['口罩', 1, 1, '发票', '2026-03-01'],
      ],
      known,
    )
    expect(answer).toEqual({ refused: 'goods.sheet_columns', detail: { missing: ['单位'] } })
    expect(isRefused(answer) && sayRefusal(goodsRefusals, answer)).toContain('单位')
    expect(rowsOf(checkSheet([heading.slice(0, 6), right.slice(0, 6)], known))).toHaveLength(1)
  })

  test('a sheet without rows, or without anything, says so', () => {
    for (const sheet of [[], [[]], [[null, ''], []], [heading], [heading, [null, ' ', null]]])
      expect(checkSheet(sheet, known)).toEqual({ refused: 'goods.sheet_empty' })
  })
})

describe('rows', () => {
  test('a right one, with everything', () => {
    const full = row({ 6: new Date(Date.UTC(2027, 0, 31)), 7: '枫林里' })
    expect(rowsOf(check(full))).toEqual([
      {
        ...{ row: 2, name: '口罩', unit: '只', quantity: 10, priceFen: 150, priceSource: 'invoice' },
        ...{ pricedOn: '2026-03-01', expiresOn: '2027-01-31' },
        directedTo: { kind: 'community', communityCode: '120113900001' },
      },
    ])
    expect(rowsOf(check(row({ 7: '长者' })))[0]?.directedTo).toEqual({ kind: 'audience', audience: 'elder' })
    expect(Object.keys(rowsOf(check(right))[0] ?? {})).not.toContain('expiresOn')
  })

  test('empty ones are passed over, and the numbers stay those of the sheet', () => {
    expect(rowsOf(check([], right, [null, ' ', ''], right)).map((one) => one.row)).toEqual([3, 5])
  })

  test.each([
    [0, null, 'name', 'missing'],
    [0, '口'.repeat(21), 'name', 'too_long'],
    [0, '#N/A', 'name', 'formula'],
    [0, true, 'name', 'not_words'],
    [0, new Date(0), 'name', 'not_words'],
    [1, '   ', 'unit', 'missing'],
    [1, '一大纸箱', 'unit', undefined],
    [1, '一个大纸箱', 'unit', 'too_long'],
    [2, null, 'quantity', 'missing'],
    [2, '三箱', 'quantity', 'not_whole'],
    [2, 1.5, 'quantity', 'not_whole'],
    [2, 0, 'quantity', 'not_whole'],
    [2, -3, 'quantity', 'not_whole'],
    [2, 1_000_000, 'quantity', 'too_much'],
    [2, '#DIV/0!', 'quantity', 'formula'],
    [3, null, 'price', 'missing'],
    [3, 1.234, 'price', 'not_price'],
    [3, -1, 'price', 'not_price'],
    [3, '三块五', 'price', 'not_price'],
    [3, 100_000, 'price', 'too_much'],
    [3, '#REF!', 'price', 'formula'],
    [4, null, 'priceSource', 'missing'],
    [4, '听说的', 'priceSource', 'unknown_source'],
    [5, null, 'pricedOn', 'missing'],
    [5, '三月一号', 'pricedOn', 'not_day'],
    [5, '2026-02-30', 'pricedOn', 'not_day'],
    [5, '2026-03-03', 'pricedOn', 'in_future'],
    [5, '#VALUE!', 'pricedOn', 'formula'],
    [6, '2026-03-01', 'expiresOn', 'expired'],
    [6, '2026-03-02', 'expiresOn', undefined],
    [6, '下个月', 'expiresOn', 'not_day'],
    [7, '果园里', 'directedTo', 'unknown_target'],
    [7, '#NAME?', 'directedTo', 'formula'],
  ] as const)('column %i with %p: %s %s', (place, cell, column, why) => {
    const cells = right.map((usual, index) => (index === place ? cell : usual))
    const checked = check(cells)
    if (why === undefined) expect(rowsOf(checked)).toHaveLength(1)
    else expect(wrongOf(checked)).toEqual([[2, column, why]])
  })

  test('every wrong row is named with everything that is wrong in it, and no row is let through', () => {
    const checked = check(row({ 2: '三箱', 4: '听说的' }), right, row({ 0: '' }))
    expect(wrongOf(checked)).toEqual([
      [2, 'quantity', 'not_whole'],
      [2, 'priceSource', 'unknown_source'],
      [4, 'name', 'missing'],
    ])
    expect(checked).toMatchObject({ read: 3 })
    expect(checked).not.toHaveProperty('rows')
  })

  test('a kind is read where it is written, ours or as people say; the example is right', () => {
    const [none, ours, theirs] = rowsOf(check(right, row({ 8: '粮油食品' }), row({ 8: ' 衣物 ' })))
    expect([none?.kind, ours?.kind, theirs?.kind]).toEqual([undefined, 'food', 'clothes'])
    expect(wrongOf(check(row({ 8: '宝贝' })))).toEqual([[2, 'kind', 'unknown_kind']])
    expect(rowsOf(check(exampleRow('2026-03-02')))).toMatchObject([{ name: '大米', kind: 'food' }])
  })

  test('5,000 are read, one more is too many', () => {
    const many = Array.from({ length: ROWS_MAX }, () => right)
    expect(rowsOf(check(...many))).toHaveLength(ROWS_MAX)
    const answer = check(...many, right)
    expect(answer).toEqual({ refused: 'goods.sheet_long', detail: { rows: 5001 } })
    expect(isRefused(answer) && sayRefusal(goodsRefusals, answer)).toContain('5001 行')
  })
})

describe('cells as people write them', () => {
  test.each([
    [12, 12],
    ['12', 12],
    [' １２ ', 12],
    ['1,200', 1200],
    ['1，200', 1200],
    ['12.0', 12],
    ['', undefined],
    [null, undefined],
    ['1,2', 'not_whole'],
    [new Date(0), 'not_whole'],
    // A bar code in a cell made for days.
    [new Date(NaN), 'not_whole'],
    [true, 'not_whole'],
  ] as const)('quantity %p: %p', (cell, value) => {
    expect(valueOf(readQuantity(cell))).toBe(value)
  })

  test.each([
    [0, 0],
    [59, 5900],
    [0.1 + 0.2, 30],
    [1.005, 'not_price'],
    ['59.5 元', 5950],
    ['¥59.50', 5950],
    ['￥1,200', 120000],
    ['0', 0],
    [99999.99, 9999999],
  ] as const)('price %p: %p', (cell, value) => {
    expect(valueOf(readPrice(cell))).toBe(value)
  })

  test.each([
    [new Date(Date.UTC(2026, 2, 1)), '2026-03-01'],
    [new Date(NaN), 'not_day'],
    [new Date(8e15), 'not_day'],
    ['2026-3-1', '2026-03-01'],
    ['2026/03/01', '2026-03-01'],
    ['2026.3.1', '2026-03-01'],
    ['2026年3月1日', '2026-03-01'],
    ['２０２６年３月１日', '2026-03-01'],
    ['20260301', '2026-03-01'],
    [46082, '2026-03-01'],
    ['46082', '2026-03-01'],
    [12, 'not_day'],
    [20000, 'not_day'],
    [99999, 'not_day'],
    ['2026-13-01', 'not_day'],
    ['1999-01-01', 'not_day'],
    [false, 'not_day'],
    ['  ', undefined],
  ] as const)('day %p: %p', (cell, value) => {
    expect(valueOf(readDay(cell))).toBe(value)
  })

  test('words lose what only looks like a blank, and numbers are words, too', () => {
    expect(readWords('\u200b 大\u00a0 米\n', 20)).toEqual({ value: '大 米' })
    expect(readWords(84, 20)).toEqual({ value: '84' })
  })
})

describe('in words', () => {
  test('a problem names the column, what stands there and what to write', () => {
    expect(sayProblem({ column: 'quantity', why: 'not_whole', quote: '三箱' })).toBe(
      '数量：“三箱”要改成大于 0 的整数，不带单位',
    )
    expect(sayProblem({ column: 'unit', why: 'missing' })).toBe(
      '单位：没有填；合并过的单元格只有第一格有字，公式没算出来的也是空的',
    )
    expect(sayProblem({ column: 'name', why: 'not_words' })).toMatch(/^名称：这一格不是字/)
  })

  test('every kind of trouble has its sentence, without the words we avoid', () => {
    const places: Readonly<Record<number, Cell>>[] = [
      ...[{ 0: '口'.repeat(30) }, { 0: '#N/A' }, { 0: true }, { 2: '三箱' }, { 2: 9_999_999 }, { 3: '贵' }],
      ...[
        { 4: '听说的' },
        { 5: '昨天' },
        { 5: '2027-01-01' },
        { 6: '2020-01-01' },
        { 7: '月球' },
        { 8: '宝贝' },
      ],
    ]
    const checked = check(...places.map((over) => row(over)))
    if (!('wrong' in checked)) throw new Error('all right')
    const said = checked.wrong.flatMap(({ problems }) => problems.map(sayProblem))
    expect(new Set(said).size).toBe(places.length)
    for (const words of said) {
      expect(words).toMatch(/^(名称|数量|单价\(元\)|价格来源|定价日期|有效期|定向给|类别)：/)
      expect(words).not.toMatch(/错误|失败|系统|用户|！|undefined/)
    }
    expect(said[0]).toContain(`“${'口'.repeat(12)}…”`)
  })

  test('rows next to each other with the same trouble are said once', () => {
    const missing = { column: 'price', why: 'missing' } as const
    const wrong = [2, 3, 4, 6].map((one) => ({ row: one, problems: [missing] }))
    const other = { row: 7, problems: [missing, { column: 'unit', why: 'missing' } as const] }
    expect(sayWrongRows([...wrong, other]).map(({ from, to }) => [from, to])).toEqual([
      [2, 4],
      [6, 6],
      [7, 7],
    ])
  })
})

test('a delivery that is begun has its totals and is not to be seen; finished, it is', () => {
  const { number, title, stationId, receivedOn } = aList()
  const line = { quantity: 3, priceFen: 150 }
  const lines = [line, line].map((one) => ({
    ...{ itemId: '0masks', item: { name: '口罩', unit: '只', kind: 'protection' }, ...one },
    ...{ priceSource: 'invoice', pricedOn: '2026-03-01' },
  })) as Parameters<typeof beginImport>[1]
  const { fields, facts } = beginImport({ number, title, stationId, receivedOn }, lines)
  expect(fields).toMatchObject({ status: 'writing', lines: [], lineCount: 2, pieces: 6, valueFen: 900 })
  expect(facts).toEqual([{ fact: 'goods_list.import_begun', detail: { rows: 2 } }])
  const done = finishImport(aList({ status: 'writing' }))
  expect(done).toMatchObject({ next: { status: 'ready' }, facts: [{ fact: 'goods_list.imported' }] })
})
