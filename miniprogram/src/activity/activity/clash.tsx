import type { SessionView } from '@shared/activities/sign-up-views'
import { clashOf } from '@shared/activities/sign-up-rules'
import { clockOf } from '@shared/activities/sign-up-words'
import { Note } from '../../ui/note'
import { nameOf, type Own, type Person } from './draft'

interface ClashProps {
  readonly session: SessionView
  readonly person: Person
  readonly own: Own | undefined
}

/** The same person at the same time somewhere else: said, and left to her. */
export function Clash({ session, person, own }: ClashProps) {
  const calledName = nameOf(person, own)
  const clash = clashOf(session, session.sameDay, { relation: person.relation, calledName })
  if (clash === undefined) return null
  const { other, minutes } = clash
  const who = person.relation === 'self' ? '您' : calledName
  return (
    <Note tone="warn">
      {`那天 ${clockOf(other.startsAt)} ${who}还报了${other.title}，和这场重了 ${minutes} 分钟。`}
    </Note>
  )
}
