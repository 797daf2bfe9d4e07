import { z } from './schema'

/** Opaque place in a list; give it back to get what comes after it. */
export const Cursor = z.string().check(z.maxLength(400))
export type Cursor = z.infer<typeof Cursor>

export const PAGE_SIZE = 20

/** A page of a list: at most PAGE_SIZE items, and the cursor of the next page if there is one. */
export function pageOf<Item extends z.ZodMiniType>(item: Item) {
  return z.object({ items: z.array(item), next: z.optional(Cursor) })
}
