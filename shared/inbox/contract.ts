import { command, query } from '../kernel/contract'
import { Id } from '../kernel/id'
import { Cursor, pageOf } from '../kernel/page'
import { z } from '../kernel/schema'

export const NoticeView = z.object({
  id: Id,
  fact: z.string(),
  title: z.string(),
  words: z.string(),
  page: z.string(),
  createdAt: z.number(),
  isRead: z.boolean(),
})
export type NoticeView = z.infer<typeof NoticeView>

/** Newest first. */
export const listNotices = query('inbox.list', {
  permit: 'self',
  input: z.object({ cursor: z.optional(Cursor) }),
  output: pageOf(NoticeView),
})

export const countUnread = query('inbox.countUnread', {
  permit: 'self',
  input: z.object({}),
  output: z.object({ unread: z.number() }),
})

/** Marks one notice as read, or all when no id is given. */
export const markRead = command('inbox.markRead', {
  permit: 'self',
  input: z.object({ id: z.optional(Id) }),
  output: z.object({ unread: z.number() }),
})
