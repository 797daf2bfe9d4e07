import type { Post } from '../people/model'
import { isOpen } from '../people/rules'
import type { Assignee } from './model'

/** The person as residents know her, if she holds an open post as worker or head at the station. */
export function staffAt(stationId: string, accountId: string, posts: readonly Post[]): Assignee | undefined {
  const post = posts.find(
    (one) => isOpen(one) && one.stationId === stationId && (one.role === 'worker' || one.role === 'head'),
  )
  if (post === undefined) return undefined
  const { displayName, workPhone } = post
  return workPhone === undefined ? { accountId, displayName } : { accountId, displayName, workPhone }
}
