import type { MoveView } from '@shared/goods/views'
import { isGivenOut } from '@shared/goods/back-rules'
import { moveReasonWords, recipientWords } from '@shared/goods/words'
import { sayDay, sayOf } from '../../goods/said'

/** 给河沿里 10 袋; 调给果园新村社工站 40 袋; 损耗 2 袋. */
export function saidMove(move: MoveView, unit: string): string {
  const { kind, received, stock, out, lost, to, toName = '' } = move
  switch (kind) {
    case 'receive':
      return `收进来 ${sayOf(received, unit)}`
    case 'accept':
      return lost === 0 ? '点过数，一件不少' : `点过数，路上少了 ${sayOf(lost, unit)}`
    case 'allocate':
      return `${to?.kind === 'station' ? '站里用' : `给${toName}`} ${sayOf(out, unit)}`
    case 'transfer':
      return `调给${toName} ${sayOf(out, unit)}`
    case 'lose':
      return `损耗 ${sayOf(lost, unit)}`
    case 'count':
      if (stock === 0) return '盘点，一件不差'
      return stock < 0 ? `盘点，少 ${sayOf(-stock, unit)}` : `盘点，多 ${sayOf(stock, unit)}`
    case 'back':
      return `${cameFrom(move)}收回 ${sayOf(stock, unit)}`
  }
}

/** How many of a giving-out still count as given. */
export function standingOf(move: MoveView): number {
  return isGivenOut(move) ? move.out - (move.takenBack ?? 0) : 0
}

/** Whom for and what for, or why, and what the other line of its pair did; undefined where the title says all. */
export function aboutMove(move: MoveView, unit: string, now: number): string | undefined {
  const { kind, to, reason, takesBack, takenBack } = move
  const why = reason === undefined ? [] : [moveReasonWords[reason]]
  const words = [
    ...(to === undefined || kind === 'back' ? why : [recipientWords({ ...to, kind: 'community' })]),
    ...(kind === 'count' && isGivenOut(move) ? ['算发出'] : []),
    ...(takesBack === undefined
      ? []
      : [`抵 ${sayDay(takesBack.on, now)}发的 ${sayOf(takesBack.given, unit)}`]),
    ...(takenBack === undefined
      ? []
      : [`收回过 ${sayOf(takenBack, unit)}，算发出 ${sayOf(standingOf(move), unit)}`]),
  ]
  return words.length === 0 ? undefined : words.join('；')
}

function cameFrom({ to, toName = '' }: MoveView): string {
  if (to === undefined) return '发了没记的，'
  return to.kind === 'station' ? '站里用的，' : `从${toName}`
}
