import type { SheetLine } from '@shared/attendances/views'
import { placeInWeek, sayMinute } from '@shared/kernel/time'

interface Group {
  readonly title: string
  readonly lines: readonly SheetLine[]
}

/** The sheet as it is worked off: helpers, then slot by slot, then those who wait. */
export function bySlot(lines: readonly SheetLine[]): readonly Group[] {
  const groups = new Map<string, SheetLine[]>()
  for (const line of [...lines].sort((a, b) => rankOf(a) - rankOf(b))) {
    const title = titleOf(line)
    groups.set(title, [...(groups.get(title) ?? []), line])
  }
  return [...groups].map(([title, of]) => ({ title, lines: of }))
}

function rankOf({ part, waiting, slotStartsAt = 0 }: SheetLine): number {
  if (waiting > 0) return Number.MAX_SAFE_INTEGER
  return part === 'helper' ? -1 : slotStartsAt
}

function titleOf({ part, waiting, slotStartsAt }: SheetLine): string {
  if (waiting > 0) return '候补的'
  if (part === 'helper') return '帮忙的'
  return slotStartsAt === undefined ? '来参加的' : clockOf(slotStartsAt)
}

/** 9:20, to the minute: slots are short. */
export function clockOf(at: number): string {
  return sayMinute(placeInWeek(at).minute)
}
