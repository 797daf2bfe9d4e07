import { z } from '@shared/kernel/schema'
import { type Limit, type Pickup, type Sponsor, sponsorKinds } from '@shared/rewards/model'
import { wholeNumber } from './whole-number'

/** What is written of who gave it, how many one person may have, where it is fetched. */
export const From = z.object({
  sponsor: z.string(),
  sponsorKind: z.enum(sponsorKinds),
  limit: z.enum(['none', 'month', 'year']),
  limitCount: z.string(),
  place: z.string(),
  hours: z.string(),
})
type From = z.output<typeof From>

/** Of a sheet with more on it than this. */
export interface FromDraft {
  readonly value: From
  readonly change: (part: Partial<From>) => void
}

interface Given {
  readonly sponsor: Sponsor
  readonly limit: Limit | 'none'
  readonly pickup: Pickup
}

/** As it stands on the shelf now, for changing it. */
export function fromNow({
  sponsor,
  limit,
  pickup,
}: Omit<Given, 'limit'> & { readonly limit?: Limit | undefined }): From {
  return {
    ...{ sponsor: sponsor.name, sponsorKind: sponsor.kind },
    ...{ limit: limit?.per ?? 'none', limitCount: String(limit?.count ?? 1) },
    ...pickup,
  }
}

/** What goes out; or what is still missing. */
export function givenOf({ sponsor, sponsorKind, limit, limitCount, place, hours }: From): Given | string {
  const count = wholeNumber(limitCount)
  if (sponsor.trim() === '') return '写一下是谁送的'
  if (limit !== 'none' && count === undefined) return '每人几件，写个整数'
  if (place.trim() === '' || hours.trim() === '') return '写一下在哪里取、什么时候取'
  return {
    sponsor: { name: sponsor.trim(), kind: sponsorKind },
    limit: limit === 'none' || count === undefined ? 'none' : { count, per: limit },
    pickup: { place: place.trim(), hours: hours.trim() },
  }
}
