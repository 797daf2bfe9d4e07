import type { Request, TextCheck, Words } from './model'

/** Where a piece of writing stands in a request; a line by its id. */
export type Piece =
  'text' | 'urgencyReason' | 'result' | 'closeReason' | 'comment' | { readonly lineId: string }

/** The parts of a request in which something is written. */
export type Written = Pick<Request, 'text' | 'urgencyReason' | 'result' | 'closeReason' | 'rating' | 'talk'>

export function pieceName(piece: Piece): string {
  return typeof piece === 'string' ? piece : piece.lineId
}

export function findPiece(request: Written, piece: Piece): Words | undefined {
  if (typeof piece === 'object') return request.talk.find((line) => line.id === piece.lineId)
  return piece === 'comment' ? request.rating?.comment : request[piece]
}

/** The pieces that WeChat gave no answer for. */
export function uncheckedPieces(
  request: Written,
): readonly { readonly piece: Piece; readonly words: Words }[] {
  const lines = request.talk.map((line) => ({ lineId: line.id }))
  const pieces: readonly Piece[] = ['text', 'urgencyReason', 'result', 'closeReason', 'comment', ...lines]
  return pieces.flatMap((piece) => {
    const words = findPiece(request, piece)
    return words?.check === 'unchecked' ? [{ piece, words }] : []
  })
}

/** The request with another answer for one piece. */
export function withCheck(request: Request, piece: Piece, check: TextCheck): Request {
  if (typeof piece === 'object') {
    const talk = request.talk.map((line) => (line.id === piece.lineId ? checked(line, check) : line))
    return { ...request, talk }
  }
  if (piece === 'comment') {
    const { rating } = request
    if (rating?.comment === undefined) return request
    return { ...request, rating: { ...rating, comment: checked(rating.comment, check) } }
  }
  const words = request[piece]
  return words === undefined ? request : { ...request, [piece]: checked(words, check) }
}

/** Once there is an answer, the openid that was kept for asking again goes. */
function checked<W extends Words>({ writerOpenid: _, ...words }: W, check: TextCheck) {
  return { ...words, check }
}
