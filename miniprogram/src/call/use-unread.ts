import { countUnread } from '@shared/inbox/contract'
import Taro from '@tarojs/taro'
import { useEffect } from 'react'
import { useQuery } from './use-query'

const INBOX_TAB = 3

/** How many notices have not been read; also on the tab. */
export function useUnread(): number {
  const query = useQuery(countUnread, {})
  const unread = 'output' in query ? query.output.unread : 0
  useEffect(() => {
    // Refused while the tab bar is hidden, and then there is nothing to show it on.
    const shown =
      unread === 0
        ? Taro.removeTabBarBadge({ index: INBOX_TAB })
        : Taro.setTabBarBadge({ index: INBOX_TAB, text: unread > 99 ? '99+' : String(unread) })
    void shown.catch(() => undefined)
  }, [unread])
  return unread
}
