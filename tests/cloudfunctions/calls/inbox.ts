import { wang } from '../../world/people'
import type { ContextCalls } from './call-world'

export const inboxCalls = (): ContextCalls => ({
  scripts: {
    'inbox.list': [() => wang, () => ({})],
    'inbox.countUnread': [() => wang, () => ({})],
    'inbox.markRead': [() => wang, () => ({})],
  },
  table: `
inbox.list               1      0         0         1        0
inbox.countUnread        1      0         0         1        0
inbox.markRead           2      0         0         2        0
`,
})
