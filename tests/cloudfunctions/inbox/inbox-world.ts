import { inboxHandlers } from '../../../cloudfunctions/inbox'
import { countUnread } from '../../../shared/inbox/contract'
import type { Notice } from '../../../shared/inbox/model'
import { openServedWorld, outputOf } from '../served-world'

/** The inbox on an emulator of its own, with a way to put notices into it. */
export async function openInboxWorld() {
  const world = await openServedWorld(inboxHandlers)
  return {
    ...world,
    /** A notice for this person; its answer is the id. */
    async notify(openid: string, number: number, more: Partial<Notice> = {}): Promise<string> {
      const notice: Notice = {
        _id: `nnotice${String(number).padStart(3, '0')}`,
        personId: world.vault.accountIdOf(openid),
        fact: 'request.replied',
        title: '社工回话了',
        words: `第 ${number} 件`,
        page: '/pages/request/index?id=rrrr',
        createdAt: 1000 + number,
        readAt: 0,
        ...more,
      }
      await world.database.insert('notices', { ...notice })
      return notice._id
    },
    unread: async (openid: string) =>
      outputOf(countUnread, await world.call(openid, 'inbox.countUnread', {})).unread,
  }
}
export type InboxWorld = Awaited<ReturnType<typeof openInboxWorld>>
