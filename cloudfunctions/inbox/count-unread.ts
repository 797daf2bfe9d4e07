import { countUnread } from '../../shared/inbox/contract'
import { handle } from '../kernel/handle'
import { unreadOf } from './inbox-store'

export const countUnreadHandler = handle(countUnread, async ({ actor, store }) => ({
  unread: await unreadOf(store, actor),
}))
