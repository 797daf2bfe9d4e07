import type { RotaView } from '@shared/duty/contract'
import { gapsIn, manned } from '@shared/duty/gaps'
import { Covers, LISTED_AHEAD_MS, Span } from '@shared/duty/model'
import { longRuns, overlaps } from '@shared/duty/rules'
import { z } from '@shared/kernel/schema'
import { useDraft } from '../../call/use-draft'
import { plannedSpan } from './weeks'

const Draft = z.object({
  /** Of the rota that was looked at when this was begun. */
  edition: z.int(),
  covers: Covers,
  shifts: z.array(z.extend(Span, { accountId: z.string() })),
})
export type Planned = z.infer<typeof Draft>['shifts'][number]

/** The plan of this week and the next while it is made: kept on the phone, with what would come of it. */
export function usePlan(rota: RotaView, now: number) {
  const span = plannedSpan(now)
  const isPlanned = ({ startsAt, endsAt }: Span) =>
    span.from <= startsAt && startsAt < span.to && endsAt > now
  const draft = useDraft(`rota:${rota.stationId}`, Draft, {
    edition: rota.edition,
    covers: rota.covers,
    shifts: rota.shifts
      .filter(isPlanned)
      .map(({ startsAt, endsAt, accountId }) => ({ startsAt, endsAt, accountId })),
  })
  const { shifts, covers, edition } = draft.value
  const ahead = [...shifts].filter(isPlanned).sort((a, b) => a.startsAt - b.startsAt)
  const named = [...rota.shifts.filter((shift) => !isPlanned(shift)), ...ahead.map(naming(rota))]
  const present = manned(named, rota)
  const begins = [rota.promisedFrom, ahead[0]?.startsAt].filter((one) => one !== undefined)
  const promise = begins.length === 0 ? {} : { promisedFrom: Math.min(...begins) }
  return {
    covers,
    shifts: ahead,
    /** Somebody changed the rota since this was begun. */
    isOutdated: edition !== rota.edition,
    keptAt: draft.keptAt,
    gaps: gapsIn({ shifts: named, covers, ...promise }, rota, now, now + LISTED_AHEAD_MS),
    longRuns: longRuns(present, now),
    input: { stationId: rota.stationId, ...span, covers, edition, shifts: ahead },
    setCovers: (chosen: Covers) => draft.change({ covers: chosen }),
    /** New ones take the place of what the same person had at that time. */
    put: (added: readonly Planned[], instead?: Planned) => {
      const stays = ahead.filter((one) => one !== instead && !added.some((other) => isTwice(one, other)))
      draft.change({ shifts: [...stays, ...added.filter(isPlanned)] })
    },
    takeOver: () => draft.change({ edition: rota.edition }),
    clear: draft.clear,
  }
}

function isTwice(a: Planned, b: Planned): boolean {
  return a.accountId === b.accountId && overlaps(a, b)
}

/** The name that stands beside a shift, of whoever has left too. */
export function nameOf({ colleagues, shifts }: RotaView, accountId: string): string {
  const known = [...colleagues, ...shifts].find((one) => one.accountId === accountId)
  return known?.displayName ?? '一位同事'
}

function naming(rota: RotaView) {
  return (shift: Planned) => ({ ...shift, displayName: nameOf(rota, shift.accountId) })
}
