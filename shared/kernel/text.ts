import { z } from './schema'

/** A line of writing, trimmed; never empty. */
export const text = (max: number) => z.string().check(z.trim(), z.minLength(1), z.maxLength(max))
