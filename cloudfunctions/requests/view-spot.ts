import { isOnlyJoiner } from '../../shared/requests/joiner-reads'
import type { Request } from '../../shared/requests/model'
import { pointOf } from '../../shared/requests/spot-rules'
import type { SpotView } from '../../shared/requests/views'
import { type Reading, shownWords } from './view-words'

/** Where a report from the street is. Its words were checked together with the text, and are held together with it. */
export function viewSpot(reading: Reading, request: Request): SpotView | undefined {
  const { spot, text } = request
  if (spot === undefined) return undefined
  const isHeld = isOnlyJoiner(reading.parties) && shownWords(reading, request, text) === undefined
  return { hazard: spot.hazard, words: isHeld ? '' : spot.words, ...pointOf(spot) }
}
