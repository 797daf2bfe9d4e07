import { type ContextAccess, everyone, onlyOwn, nothing } from './cells'

export const inboxAccess: ContextAccess = {
  access: {
    // own, assigned, same, other, ended
    'inbox.list': everyone,
    'inbox.countUnread': everyone,
    'inbox.markRead': onlyOwn,
  },
  shown: {
    'inbox.list': onlyOwn,
    'inbox.countUnread': onlyOwn,
  },
  scenes: {
    'inbox.list': [nothing],
    'inbox.countUnread': [nothing],
    'inbox.markRead': [({ noticeId: id }) => ({ id })],
  },
}
