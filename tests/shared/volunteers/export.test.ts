import { isRefused } from '../../../shared/kernel/refusal'
import { checkPeriod, columns, NOT_GIVEN, rowOf } from '../../../shared/volunteers/export'
import { addUp, served } from '../../../shared/volunteers/records'
import { xu } from '../../world/errands'
import { DAY, HOUR, MONDAY } from '../../world/people'
import { anAccountOf, theEntryOf } from '../../world/timebank'

test.each([
  ['2026-03', '2026-03', 'ok'],
  ['2025-12', '2026-11', 'ok'],
  ['2025-12', '2026-12', 'volunteers.period'],
  ['2026-03', '2026-02', 'volunteers.period'],
])('from %s to %s: %s', (from, to, then) => {
  const checked = checkPeriod(from, to)
  expect(isRefused(checked) ? checked.refused : 'ok').toBe(then)
})

test('a correction and a reversal go to their occasion, page after page; what is taken back is no service', () => {
  const entry = (id: string, minutes: number) =>
    theEntryOf(anAccountOf(xu, { minutes }), {
      source: { kind: 'session', id: `${id}:${String(minutes)}`, origin: { kind: 'session', id } },
    })
  const first = addUp(new Map(), [entry('xone', 60), entry('xtwo', 90), entry('xzero', 0)])
  const second = addUp(first, [entry('xone', 30), entry('xtwo', -90)])
  expect(served(second)).toMatchObject([{ personId: xu.id, origin: { id: 'xone' }, minutes: 90 }])
  expect(served(first)).toHaveLength(2)
})

describe('a row', () => {
  const record = {
    ...{ personId: xu.id, stationId: 's', minutes: 95 },
    origin: { kind: 'session', id: 'xone' },
  } as const
  const occasion = {
    ...{ title: '树下义剪', what: '扶一把', place: '枫林里，小花园', leader: '陈禾' },
    ...{ startsAt: MONDAY, endsAt: MONDAY + HOUR / 2 + DAY },
  }
  const identity = { realName: '许建国', idKind: 'resident', idNumber: '11010519491231002X' } as const

  test('has a cell for every column, in their order', () => {
    const row = rowOf(record, { displayName: '许师傅', identity }, occasion, '枫林社工站')
    expect(Object.fromEntries(columns.map((column, at) => [column, row[at]]))).toEqual({
      ...{ 志愿者姓名: '许建国', 证件类型: '居民身份证', 证件号码: '11010519491231002X' },
      ...{ 服务日期: '2026-03-02', 开始时间: '9:00', 结束时间: '9:30', '服务时长（小时）': 1.58 },
      ...{ 服务项目名称: '树下义剪', 服务内容: '扶一把', 服务地点: '枫林里，小花园' },
      ...{ 组织单位: '枫林社工站', 负责人: '陈禾', 记录编号: 'xone' },
    })
    expect(row).toHaveLength(columns.length)
  })
  test('says what was not given', () => {
    const row = rowOf(record, { displayName: '许师傅' }, undefined, '枫林社工站')
    expect(row.slice(0, 4)).toEqual(['许师傅', NOT_GIVEN, NOT_GIVEN, NOT_GIVEN])
    expect(row[7]).toBe('邻里互助')
    expect(rowOf(record, undefined, undefined, '')[0]).toBe(NOT_GIVEN)
  })
})
