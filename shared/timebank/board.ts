import { isMinor } from '../volunteers/ages'
import type { Volunteer } from '../volunteers/model'
import type { TimeAccount } from './model'
import type { BoardView } from './views'

type Named = Pick<Volunteer, 'displayName' | 'status' | 'ageBand'>

interface Served {
  readonly personId: string
  readonly minutes: number
}

/** Who agreed, is in the register and may be named; for a minor a guardian agreed. By account of the person. */
export function namedOf(
  accounts: readonly Pick<TimeAccount, 'personId' | 'isOnBoard' | 'guardianAgreedAt'>[],
  register: ReadonlyMap<string, Named>,
): ReadonlyMap<string, Named> {
  return new Map(
    accounts.flatMap(({ personId, isOnBoard, guardianAgreedAt }) => {
      const volunteer = register.get(personId)
      if (!isOnBoard || volunteer?.status !== 'active') return []
      return isMinor(volunteer.ageBand) && guardianAgreedAt === undefined ? [] : [[personId, volunteer]]
    }),
  )
}

/** Names of those who may be named, by minutes; the others are counted. */
export function boardOf(
  served: readonly Served[],
  named: ReadonlyMap<string, Pick<Named, 'displayName'>>,
  myId: string,
): Pick<BoardView, 'rows' | 'unnamed'> {
  const nameOf = ({ personId }: Served) => named.get(personId)?.displayName
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
