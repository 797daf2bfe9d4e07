import type { Volunteer } from '../volunteers/model'
import type { BoardView } from './views'

interface Served {
  readonly personId: string
  readonly minutes: number
}

/** Names of those who agreed and are in the register, by minutes; the others are counted. */
export function boardOf(
  served: readonly Served[],
  agreed: ReadonlyMap<string, Pick<Volunteer, 'displayName' | 'status'>>,
  myId: string,
): Pick<BoardView, 'rows' | 'unnamed'> {
  const nameOf = ({ personId }: Served) => {
    const volunteer = agreed.get(personId)
    return volunteer?.status === 'active' ? volunteer.displayName : undefined
  }
  const unnamed = served.filter((one) => nameOf(one) === undefined)
  const rows = served.flatMap((one) => {
    const displayName = nameOf(one)
    if (displayName === undefined) return []
    return [{ displayName, minutes: one.minutes, isMe: one.personId === myId }]
  })
  return {
    rows: rows.sort((a, b) => b.minutes - a.minutes || a.displayName.localeCompare(b.displayName, 'zh')),
    unnamed: { people: unnamed.length, minutes: unnamed.reduce((sum, { minutes }) => sum + minutes, 0) },
  }
}
