import { isRefused, refuse } from '../kernel/refusal'
import { withFlags } from './flags'
import type { Request, TextCheck } from './model'
import { moved, type Ruled, type StaffAct } from './moved'
import { findPiece, type Piece, pieceName, withCheck } from './pieces'

/** A colleague decides about words that the check held; nobody decides about the own words. */
export function review(
  request: Request,
  act: StaffAct,
  piece: Piece,
  decision: 'show' | 'hide',
): Ruled<'requests.nothing_held' | 'requests.own_words'> {
  const fact = {
    fact: 'request.reviewed',
    detail: { piece: pieceName(piece), decision, displayName: act.staff.displayName },
  }
  const check = decision === 'show' ? 'passed' : 'hidden'
  const ruled = moved('review', request, act, fact, (next) => withCheck(next, piece, check))
  const held = findPiece(request, piece)
  if (isRefused(ruled)) return ruled
  if (held === undefined || held.check === 'passed' || held.check === check)
    return refuse('requests.nothing_held')
  return held.byId === act.personId ? refuse('requests.own_words') : ruled
}

/** WeChat answered for words that had not been checked. Done by the clock. */
export function recheck(request: Request, piece: Piece, check: TextCheck): Ruled<'requests.nothing_held'> {
  if (findPiece(request, piece)?.check !== 'unchecked') return refuse('requests.nothing_held')
  return {
    next: withFlags(withCheck(request, piece, check)),
    facts: [{ fact: 'request.rechecked', detail: { piece: pieceName(piece), check } }],
  }
}
