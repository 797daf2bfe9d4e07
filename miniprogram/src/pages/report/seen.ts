import type { InputOf } from '@shared/kernel/contract'
import type { Profile } from '@shared/people/model'
import type { PlaceView } from '@shared/places/contract'
import type { findSameReports, reportHazard } from '@shared/requests/contract'
import type { HazardKind } from '@shared/requests/model'
import type { Point } from '@shared/requests/spot-rules'
import { hazardWords } from '@shared/requests/words'
import type { ReportDraft } from './draft'

/** The draft together with what is known: what would be reported now. */
export interface Seen {
  readonly hazard: HazardKind | undefined
  readonly words: string
  /** Where, in words. */
  readonly where: string
  readonly communityCode: string
  /** Only where it is known without asking. */
  readonly communityName: string | undefined
  readonly point: Point | undefined
  /** Of the code that was scanned: then the place is settled. */
  readonly placeId: string | undefined
}

export function seenOf(draft: ReportDraft, profile: Profile | undefined, place: PlaceView | undefined): Seen {
  const { hazard, words } = draft
  if (place !== undefined) {
    const { id, communityCode, communityName, building, entrance, latitude, longitude } = place
    const where = [building, entrance].filter(Boolean).join(' ')
    const point = latitude === undefined || longitude === undefined ? undefined : { latitude, longitude }
    return { hazard, words, where, communityCode, communityName, point, placeId: id }
  }
  const { community, where, point } = draft
  const communityCode = community?.code ?? profile?.communityCode ?? ''
  return { hazard, words, where, communityCode, communityName: community?.name, point, placeId: undefined }
}

/** What is still to be done about one question; undefined when it is answered. */
export const missing = {
  picture: ({ words }: Seen, photos: number) =>
    photos === 0 && words.trim() === '' ? '拍一张，或者写两句' : undefined,
  kind: ({ hazard }: Seen) => (hazard === undefined ? '点一下是哪一种' : undefined),
  place: ({ communityCode, where, point }: Seen) => {
    if (communityCode === '') return '选一下在哪个社区'
    return where.trim() === '' && point === undefined ? '写一下在哪里，或者点“用现在的位置”' : undefined
  },
} as const

/** A point says more than words; the plate still needs some. */
const AT_THE_POINT = '地图上的这里'

export function toSighting(seen: Seen, hazard: HazardKind): InputOf<typeof findSameReports> {
  const { where, point, placeId, communityCode } = seen
  const words = where.trim() === '' ? AT_THE_POINT : where.trim()
  return {
    hazard,
    communityCode,
    spot: { words, ...point, ...(placeId === undefined ? {} : { placeId }) },
  }
}

/** Whoever neither took a photo nor wrote has said it with the kind. */
export function toReport(
  seen: Seen,
  hazard: HazardKind,
  photoIds: readonly string[],
): InputOf<typeof reportHazard> {
  const written = seen.words.trim()
  const words = written === '' && photoIds.length === 0 ? hazardWords[hazard] : written
  return { ...toSighting(seen, hazard), photoIds: [...photoIds], ...(words === '' ? {} : { words }) }
}
