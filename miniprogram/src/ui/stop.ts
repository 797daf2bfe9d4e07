import type { IconName } from './icon'

/** done: it happened. now: the lamp is on. wait: for somebody. back: turned back. next: to come. */
export type StopState = 'done' | 'now' | 'wait' | 'back' | 'next'

export const stopWords: Record<StopState, string> = {
  done: '已完成',
  now: '正在进行',
  wait: '在等人',
  back: '退回来了',
  next: '还没到',
}

export const stopGlyphs: Record<StopState, IconName | undefined> = {
  done: 'check',
  now: 'lamp',
  wait: 'shade',
  back: 'undo',
  next: undefined,
}
