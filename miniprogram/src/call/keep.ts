import { z } from '@shared/kernel/schema'
import Taro from '@tarojs/taro'

/** What the phone keeps for this person. A full or broken store must never stop a page. */
export function keep(key: string, value: unknown): void {
  try {
    Taro.setStorageSync(key, JSON.stringify(value))
  } catch {
    // Nothing is lost that the station has; only the convenience is.
  }
}

/** What was kept, if it still has the expected shape: an older version may have written it. */
export function kept<S extends z.ZodMiniType>(key: string, shape: S): z.output<S> | undefined {
  try {
    const read = z.safeParse(shape, JSON.parse(Taro.getStorageSync<string>(key)))
    return read.success ? read.data : undefined
  } catch {
    return undefined
  }
}

/** Kept together with when, epoch ms. */
export function keepDated(key: string, value: unknown, at: number): void {
  keep(key, { value, at })
}

export function keptDated<S extends z.ZodMiniType>(
  key: string,
  shape: S,
): { readonly value: z.output<S>; readonly at: number } | undefined {
  const dated = kept(key, z.object({ value: z.unknown(), at: z.number() }))
  if (dated === undefined) return undefined
  const read = z.safeParse(shape, dated.value)
  return read.success ? { value: read.data, at: dated.at } : undefined
}

export function drop(key: string): void {
  try {
    Taro.removeStorageSync(key)
  } catch {
    // Then it stays until the next time.
  }
}
