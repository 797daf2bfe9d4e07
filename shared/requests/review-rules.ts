import { refuse } from '../kernel/refusal'
import type { Request, TextCheck, Words } from './model'
import { moved, type Ruled, type StaffAct } from './moved'

/** Where a piece of writing stands in a request; a line by its id. */
export type Piece = 'text' | 'result' | 'closeReason' | 'comment' | { readonly lineId: string }

/** A colleague decides about words that the check held; nobody decides about the own words. */
export function review(
  request: Request,
  act: StaffAct,
  piece: Piece,
  decision: 'show' | 'hide',
): Ruled<'requests.nothing_held' | 'requests.own_words'> {
  const held = findPiece(request, piece)
  if (held === undefined || held.check === 'passed') return refuse('requests.nothing_held')
  if (held.byId === act.personId) return refuse('requests.own_words')
  const fact = {
    fact: 'request.reviewed',
    detail: { piece: nameOf(piece), decision, displayName: act.staff.displayName },
  }
  const check = decision === 'show' ? 'passed' : 'hidden'
  return moved('review', request, act, fact, (next) => withCheck(next, piece, check))
}

/** WeChat answered for words that had not been checked. Done by the clock. */
export function recheck(request: Request, piece: Piece, check: TextCheck): Ruled<'requests.nothing_held'> {
  if (findPiece(request, piece)?.check !== 'unchecked') return refuse('requests.nothing_held')
  return {
    next: withCheck(request, piece, check),
    facts: [{ fact: 'request.rechecked', detail: { piece: nameOf(piece), check } }],
  }
}

/** The pieces that WeChat gave no answer for. */
export function uncheckedPieces(
  request: Request,
): readonly { readonly piece: Piece; readonly words: Words }[] {
  const lines = request.talk.map((line) => ({ lineId: line.id }))
  const pieces: readonly Piece[] = ['text', 'result', 'closeReason', 'comment', ...lines]
  return pieces.flatMap((piece) => {
    const words = findPiece(request, piece)
    return words?.check === 'unchecked' ? [{ piece, words }] : []
  })
}

function nameOf(piece: Piece): string {
  return typeof piece === 'string' ? piece : piece.lineId
}

function findPiece(request: Request, piece: Piece): Words | undefined {
  if (typeof piece === 'object') return request.talk.find((one) => one.id === piece.lineId)
  return piece === 'comment' ? request.rating?.comment : request[piece]
}

function withCheck(request: Request, piece: Piece, check: TextCheck): Request {
  if (typeof piece === 'object') {
    return {
      ...request,
      talk: request.talk.map((line) => (line.id === piece.lineId ? { ...line, check } : line)),
    }
  }
  if (piece === 'comment') {
    const rating = request.rating
    return rating?.comment
      ? { ...request, rating: { ...rating, comment: { ...rating.comment, check } } }
      : request
  }
  const words = request[piece]
  return words ? { ...request, [piece]: { ...words, check } } : request
}
