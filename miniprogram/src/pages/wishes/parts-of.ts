import type { WallFilter } from '@shared/wishes/contract'
import { audiences } from '@shared/wishes/model'
import { audienceWords } from '@shared/wishes/words'

interface Part {
  readonly value: WallFilter
  readonly word: string
}

/** What waits, and what of it is for whom. */
export function waitingParts(open: number | undefined): readonly Part[] {
  return [
    { value: 'open', word: open === undefined ? '等人认领' : `等人认领 ${String(open)}` },
    ...audiences.map((value) => ({ value, word: audienceWords[value] })),
  ]
}
