import { type Refusal, refuse } from '../kernel/refusal'
import type { Entry, Session } from './model'

/** Everybody who hears of this entry: whoever signed her up, and she herself where she said so. */
export function peopleOf(
  { followers = [] }: Pick<Session, 'followers'>,
  { id, byId }: Entry,
): readonly string[] {
  return [byId, ...followers.flatMap(({ entryId, personId }) => (entryId === id ? [personId] : []))]
}

/** Why she does not hear of it from now on; undefined when nothing stands in the way. */
export function whyNotFollowed(
  { status, roster, followers = [] }: Session,
  { key, entryId }: { readonly key: string; readonly entryId: string },
): Refusal<'activities.over' | 'activities.not_in' | 'activities.followed'> | undefined {
  if (status !== 'open') return refuse('activities.over', { status })
  if (!roster.includes(key)) return refuse('activities.not_in')
  return followers.some((one) => one.entryId === entryId) ? refuse('activities.followed') : undefined
}
