import { closeCodes, kinds, resultCodes, statuses } from '../../../shared/requests/model'
import { closeWords, isSolved, resultWords, usualResult } from '../../../shared/requests/results'
import { tell } from '../../../shared/requests/timeline'

test('solved: a result, and her word, seven days or a reason, which all end as confirmed', () => {
  expect(statuses.filter((status) => isSolved({ status, resultCode: 'done' }))).toEqual(['confirmed'])
  expect(isSolved({ status: 'confirmed' })).toBe(false)
  expect(isSolved({})).toBe(false)
})

test('every kind has a usual result', () => {
  expect(kinds.map(usualResult).every((code) => resultCodes.includes(code))).toBe(true)
  expect([usualResult('mood'), usualResult('clinic'), usualResult('repair')]).toEqual([
    'listened',
    'accompanied',
    'done',
  ])
})

describe('told on the way', () => {
  const told = (fact: string, detail: Record<string, unknown>) => tell({ fact, by: 'staff', detail })?.note
  test.each(resultCodes)('resolved as %s', (code) => {
    expect(told('request.resolved', { code })).toBe(`${resultWords[code]}。不满意，7 天内都可以重新打开`)
  })
  test.each(closeCodes)('closed as %s', (code) => {
    expect(told('request.closed', { code })).toBe(closeWords[code])
  })
  test('before there were codes', () => {
    expect(told('request.resolved', {})).toBe('不满意，7 天内都可以重新打开')
    expect(told('request.closed', { code: 'constructor' })).toBeUndefined()
  })
  test.each([
    ['desk', '这类事归小李管'],
    ['closed_desk', '这类事由专人来办，眼下站长先接着'],
  ])('assigned by %s', (reason, note) => {
    expect(told('request.assigned', { reason, displayName: '李悦' })).toBe(note)
  })
})
