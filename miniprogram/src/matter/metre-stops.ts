import { sayVisit } from '@shared/kernel/time'
import { givenName } from '@shared/requests/given-name'
import type { RequestRow } from '@shared/requests/views'
import type { MetreStop } from '../ui/metre'

type Walked = Pick<RequestRow, 'status' | 'visitAt' | 'assigneeName'>

const received: MetreStop = { word: '收到', state: 'done' }
const toBeDone: MetreStop = { word: '办好', state: 'next' }

/** The way of a request on its card: where it is now among three or four stops. */
export function metreStops(row: Walked, now: number): readonly MetreStop[] {
  const who = givenName(row.assigneeName)
  const taken: MetreStop = { word: `${who ?? '社工'}接了`, state: 'done' }
  switch (row.status) {
    case 'waiting':
      return [
        received,
        { word: who === undefined ? '等人接' : `等${who}接`, state: 'wait' },
        { word: '在办', state: 'next' },
        toBeDone,
      ]
    case 'working':
      return [received, taken, { word: visitWord(row.visitAt, now) ?? '在办', state: 'now' }, toBeDone]
    case 'asking':
      return [received, taken, { word: '等您回话', state: 'wait' }, toBeDone]
    case 'resolved':
      return [received, taken, { word: '办好', state: 'done' }, { word: '您看一眼', state: 'wait' }]
    case 'confirmed':
      return [received, taken, { word: '办好', state: 'done' }, { word: '您看过了', state: 'done' }]
    case 'closed':
      return [received, taken, { word: '先到这里', state: 'back' }]
    case 'withdrawn':
      return [received, { word: '已撤回', state: 'back' }]
  }
}

/** Today by the clock, later by the day: a stop has room for six characters. */
function visitWord(visitAt: number | undefined, now: number): string | undefined {
  if (visitAt === undefined || visitAt <= now) return undefined
  const [, day = '', clock = ''] =
    /^(.*?)(?:凌晨|上午|中午|下午|晚上) (.*)$/.exec(sayVisit(visitAt, now)) ?? []
  return `${day === '今天' ? clock : day}上门`
}
