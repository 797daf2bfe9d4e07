import type { Notice } from '../../shared/inbox/model'
import { collection } from '../kernel/collection'
import type { Store } from '../kernel/store'

export const notices = collection<Notice>('notices', { idPrefix: 'n' })

export function ownUnread(actor: { readonly id: string }) {
  return { personId: actor.id, readAt: 0 } as const
}

export function unreadOf(store: Store, actor: { readonly id: string }): Promise<number> {
  return store.count(notices, ownUnread(actor))
}
