import { z } from '@shared/kernel/schema'
import Taro from '@tarojs/taro'
import { keep, kept } from '../call/keep'
import { personKey } from '../call/person'
import { say } from './toast'

const key = () => `lm-station-phone:${personKey()}`

/** Whoever learns the number of this person's station leaves it here: it must work without a connection. */
export function knowStationPhone(phone: string): void {
  keep(key(), phone)
}

/** Of this person's own station, once known. */
export function stationPhone(): string | undefined {
  return kept(key(), z.string())
}

export function callStation(): void {
  const phone = stationPhone()
  if (phone === undefined) {
    say({ words: '还不知道是哪个社工站，先在首页选一下住在哪里' })
    return
  }
  callPhone(phone)
}

export function callPhone(phone: string): void {
  // Closing the sheet without calling is no trouble.
  void Taro.makePhoneCall({ phoneNumber: phone }).catch(() => undefined)
}
