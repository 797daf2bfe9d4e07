import { isRefused } from '../../shared/kernel/refusal'
import { listNotices } from '../../shared/inbox/contract'
import { handle } from '../kernel/handle'
import { notices } from './inbox-store'

export const listNoticesHandler = handle(listNotices, async ({ input: { cursor }, actor, store }) => {
  const page = await store.list(notices, { personId: actor.id }, { order: { createdAt: 'desc' }, cursor })
  if (isRefused(page)) return page
  const items = page.items.map(({ _id: id, readAt, ...notice }) => ({ ...notice, id, isRead: readAt > 0 }))
  return { ...page, items }
})
