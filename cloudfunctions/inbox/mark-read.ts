import { isRefused } from '../../shared/kernel/refusal'
import { markRead } from '../../shared/inbox/contract'
import { handle } from '../kernel/handle'
import { notices, ownUnread, unreadOf } from './inbox-store'

/** Only what is unread is touched, by one conditional write: the first reading keeps its time, however often it is sent. */
export const markReadHandler = handle(markRead, async ({ input: { id }, actor, at, store }) => {
  const unread = ownUnread(actor)
  const marked = await store.mark(notices, id === undefined ? unread : { ...unread, _id: id }, { readAt: at })
  if (id !== undefined && marked === 0) {
    const notice = await store.get(notices, id, { personId: actor.id })
    if (isRefused(notice)) return notice
  }
  return { unread: await unreadOf(store, actor) }
})
