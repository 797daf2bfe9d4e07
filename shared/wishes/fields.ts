import { Id } from '../kernel/id'
import { z } from '../kernel/schema'
import { WishStatus } from './model'

/** A line of writing, trimmed; never empty. */
export const text = (max: number) => z.string().check(z.trim(), z.minLength(1), z.maxLength(max))
export const onWish = { id: Id }

/** What every command on a wish answers with. Refusals of all of them: not_found, wishes.not_now. */
export const moved = z.object({ id: Id, status: WishStatus })
