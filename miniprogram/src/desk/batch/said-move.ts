import type { MoveView } from '@shared/goods/views'
import { moveReasonWords, recipientWords } from '@shared/goods/words'
import { sayOf } from '../../goods/said'

/** 给河沿里 10 袋; 调给果园新村社工站 40 袋; 损耗 2 袋. */
export function saidMove(move: MoveView, unit: string): string {
  const { kind, received, out, lost, to, toName = '' } = move
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
      if (lost === 0) return '盘点，一件不差'
      return lost > 0 ? `盘点，少 ${sayOf(lost, unit)}` : `盘点，多 ${sayOf(-lost, unit)}`
  }
}

/** Whom for and what for, or why; undefined where the title says all. */
export function aboutMove({ to, reason }: MoveView): string | undefined {
  if (to !== undefined) return recipientWords({ ...to, kind: 'community' })
  return reason === undefined ? undefined : moveReasonWords[reason]
}
