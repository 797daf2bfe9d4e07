import { importRefusals } from '@shared/goods/import-refusals'
import { acceptSheet } from '@shared/goods/import-rules'
import { sayRefusal } from '@shared/kernel/refusal'
import type { PickedSheet } from '../../call/pick-xlsx'

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'
/** Eight bytes say what kind of file it is. */
const HEAD_LETTERS = 12

/** Why a file can be no list of goods, before it is sent; undefined where it can. */
export function whyNotSheet(
  base64: string,
  { name, size }: Pick<PickedSheet, 'name' | 'size'>,
): string | undefined {
  const refusal = acceptSheet(firstBytes(base64), size, name)
  return refusal && sayRefusal(importRefusals, refusal)
}

/** By hand: WeChat has no `atob`. */
function firstBytes(base64: string): readonly number[] {
  const bits = Array.from(base64.slice(0, HEAD_LETTERS), (letter) => Math.max(0, LETTERS.indexOf(letter)))
  return [0, 4, 8].flatMap((at) => {
    const [a = 0, b = 0, c = 0, d = 0] = bits.slice(at, at + 4)
    return [(a << 2) | (b >> 4), ((b & 15) << 4) | (c >> 2), ((c & 3) << 6) | d]
  })
}
