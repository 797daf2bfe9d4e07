import type { Handler } from '../kernel/handle'
import { countUnreadHandler } from './count-unread'
import { listNoticesHandler } from './list-notices'
import { markReadHandler } from './mark-read'

export const inboxHandlers: readonly Handler[] = [listNoticesHandler, countUnreadHandler, markReadHandler]
