import type { GiverRow } from '@shared/goods/views'
import { exactYuan } from '@shared/kernel/money'
import { sayNumber } from '../../goods/said'

/** 收到 400 件，折合 23,600.00 元 */
export function receivedFrom({ pieces, valueFen }: GiverRow): string {
  return pieces === 0 ? '还没有收到东西' : `收到 ${sayNumber(pieces)} 件，折合 ${exactYuan(valueFen)} 元`
}
