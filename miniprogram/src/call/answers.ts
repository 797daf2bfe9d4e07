import { z } from '@shared/kernel/schema'
import { drop, keep, keepDated, kept } from './keep'

const INDEX = 'lm-answers'
/** More would only fill the phone: nobody looks at the thirty-first page offline. */
const ANSWERS_MAX = 30

/** The last answers stay on the phone, so that a page has something true to show without a connection. */
export function keepAnswer(key: string, output: unknown, at: number): void {
  const known = kept(INDEX, z.array(z.string())) ?? []
  const keys = [key, ...known.filter((one) => one !== key)]
  for (const old of keys.slice(ANSWERS_MAX)) drop(old)
  keep(INDEX, keys.slice(0, ANSWERS_MAX))
  keepDated(key, output, at)
}
