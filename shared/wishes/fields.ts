import { Id } from '../kernel/id'
import { z } from '../kernel/schema'
import { WishStatus } from './model'

export const onWish = { id: Id }

/** What every command on a wish answers with. Refusals of all of them: not_found, wishes.not_now. */
export const moved = z.object({ id: Id, status: WishStatus })
