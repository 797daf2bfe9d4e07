import { z } from '@shared/kernel/schema'
import Taro from '@tarojs/taro'
import { cell, useCell } from '../call/cell'
import { keep, kept } from '../call/keep'

const CHOICE = 'lm-elder'
const SAID = 'lm-elder-said'
/** WeChat's font sizes run from 15 to 26; 17 is usual, 23 is where people have asked for large. */
const LARGE_FONT = 23

const elder = cell<boolean | undefined>(undefined)

function chosen(): boolean {
  const now = elder.get()
  if (now !== undefined) return now
  const stored = kept(CHOICE, z.boolean()) ?? false
  elder.set(stored)
  return stored
}

export function useElder(): boolean {
  return useCell(elder) ?? chosen()
}

/** The one switch. What was chosen here outweighs WeChat's font size from then on. */
export function setElder(isElder: boolean): void {
  keep(CHOICE, isElder)
  elder.set(isElder)
}

/** At launch. True when WeChat's large font turned elder mode on, which is to be said, once. */
export function followWeChatFont(): boolean {
  if (process.env.TARO_ENV !== 'weapp' || kept(CHOICE, z.boolean()) !== undefined) return false
  if (weChatFont() < LARGE_FONT || kept(SAID, z.boolean())) return false
  keep(SAID, true)
  setElder(true)
  return true
}

/** Newer than Taro's typings. */
function weChatFont(): number {
  const base: object = Taro.getAppBaseInfo()
  return 'fontSizeSetting' in base && typeof base.fontSizeSetting === 'number' ? base.fontSizeSetting : 0
}
