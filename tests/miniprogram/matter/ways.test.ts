import type { Status } from '@shared/requests/model'
import { statuses } from '@shared/requests/model'
import { elderStops } from '@/matter/elder-stops'
import { goingOn } from '@/matter/going-on'
import { metreStops } from '@/matter/metre-stops'
import { trailStops } from '@/matter/trail-stops'
import { lampRequest, saidByChen } from '../pages/lines'

/** Sunday 22 November 2026, 10:00 in China. */
const now = Date.UTC(2026, 10, 22, 2)
const HOUR = 3_600_000
const ways: Record<Status, string> = {
  waiting: '收到 done, 等小陈接 wait, 在办 next, 办好 next',
  working: '收到 done, 小陈接了 done, 在办 now, 办好 next',
  asking: '收到 done, 小陈接了 done, 等您回话 wait, 办好 next',
  resolved: '收到 done, 小陈接了 done, 办好 done, 您看一眼 wait',
  confirmed: '收到 done, 小陈接了 done, 办好 done, 您看过了 done',
  closed: '收到 done, 小陈接了 done, 先到这里 back',
  withdrawn: '收到 done, 已撤回 back',
}
const sentences: Record<Status, string> = {
  waiting: '小陈马上会看到',
  working: '小陈在办这件事',
  asking: '小陈问了您一句',
  resolved: '办好了，请您看一眼',
  confirmed: '这件事办好了，您也看过了',
  closed: '这件事先到这里',
  withdrawn: '已撤回',
}
const lying = (part: Parameters<typeof lampRequest>[0]) =>
  metreStops(lampRequest(part), now)
    .map(({ word, state }) => `${word} ${state}`)
    .join(', ')

test.each(statuses)('%s: the way on the card and the sentence of the page', (status) => {
  expect(lying({ status })).toBe(ways[status])
  expect(goingOn(lampRequest({ status }), now).sentence).toBe(sentences[status])
})

test('a visit to come: today by the clock, later by the day, past no more', () => {
  const visit = (visitAt: number) => metreStops(lampRequest({ status: 'working', visitAt }), now)[2]?.word
  expect(visit(now + 5 * HOUR)).toBe('3 点上门')
  expect(visit(now + 29 * HOUR)).toBe('明天上门')
  expect(visit(now - HOUR)).toBe('在办')
  const request = lampRequest({ status: 'working', visitAt: now + 5 * HOUR })
  expect(goingOn(request, now).sentence).toBe('今天下午 3 点，小陈上门')
  expect(elderStops(request, now)[2]).toMatchObject({ title: '上门', when: '今天下午 3 点', state: 'now' })
})

test('nobody has it yet: no name is made up', () => {
  const { assignee: _, assigneeName: __, ...rest } = lampRequest()
  expect(goingOn(rest, now)).toEqual({ sentence: '站里收到了，正在找人来办', line: '着急的话，直接打电话。' })
  expect(metreStops(rest, now)[1]?.word).toBe('等人接')
})

test('the last words of the station stand below, cut where they are long', () => {
  const talk = [saidByChen('看'.repeat(60))]
  expect(goingOn(lampRequest({ status: 'working', talk }), now).line).toBe(`${'看'.repeat(43)}…`)
})

test('the lamp is lit at the visit; a reopening ends what was arranged before', () => {
  const entry = (fact: string, detail: Record<string, unknown> = {}) => ({
    id: fact,
    fact,
    at: now,
    by: 'staff' as const,
    detail,
  })
  const replied = entry('request.replied', { displayName: '陈禾', visitAt: now + HOUR })
  const lit = (timeline: Parameters<typeof trailStops>[0]) =>
    trailStops(timeline, 'working', now).filter(({ state }) => state === 'now')
  expect(lit([replied])).toMatchObject([{ title: '今天上午 11 点上门' }])
  expect(lit([replied, entry('request.reopened')])).toMatchObject([{ title: '居民重新打开了' }])
})
