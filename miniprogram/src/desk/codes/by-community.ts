import type { PlaceView } from '@shared/places/contract'

export interface CommunityOfPlaces {
  readonly code: string
  readonly name: string
  readonly places: readonly PlaceView[]
}

/** In the order in which they come; what is out of use stands last. */
export function byCommunity(places: readonly PlaceView[]): readonly CommunityOfPlaces[] {
  const codes = [...new Set(places.map(({ communityCode }) => communityCode))]
  return codes.map((code) => {
    const own = places.filter(({ communityCode }) => communityCode === code)
    const inOrder = [
      ...own.filter(({ isRetired }) => !isRetired),
      ...own.filter(({ isRetired }) => isRetired),
    ]
    return { code, name: own[0]?.communityName ?? '', places: inOrder }
  })
}

/** 3 号楼 2 单元, without the community, under whose name it stands. */
export function shortName({ building, entrance }: PlaceView): string {
  return [building, entrance].filter(Boolean).join(' ')
}
