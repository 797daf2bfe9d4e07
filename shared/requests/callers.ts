import { circleOn } from './circles'
import type { Request } from './model'

/** What a station knows of one number. */
export interface Caller {
  /** What the reader may know of, newest first. */
  readonly known: readonly Request[]
  /** There are matters of the counsellors: that there are is all that is said (practice B9). */
  readonly isMasked: boolean
}

/** The requests of one or several numbers by number; matters of children are not there for others at all (practice E9). */
export function callersOf(found: readonly Request[], circles: readonly string[]): readonly Caller[] {
  const byNumber = new Map<string, Request[]>()
  for (const request of found) {
    const number = request.phoneHash ?? request._id
    byNumber.set(number, [...(byNumber.get(number) ?? []), request])
  }
  return [...byNumber.values()]
    .map((requests) => {
      const known = requests.filter((one) => circles.includes(one.circle))
      const isCounsel = ({ stationId, circle }: Request) => circle === circleOn(stationId, 'counsel')
      return { known, isMasked: requests.some((one) => !known.includes(one) && isCounsel(one)) }
    })
    .filter(({ known, isMasked }) => known.length > 0 || isMasked)
}
