import type { Profile } from '@shared/people/model'
import { getPlace, type PlaceView } from '@shared/places/contract'
import { useRouter } from '@tarojs/taro'
import { useEffect, useRef } from 'react'
import type { Draft } from '../../call/use-draft'
import { useQuery } from '../../call/use-query'
import type { RequestDraft } from './draft'

interface ScannedPlace {
  /** As on its plate, once it is filled in. */
  readonly name: string | undefined
  readonly isLoading: boolean
}

/**
 * The place of the code that led here fills the form, once: what is changed afterwards stays. `profile` is undefined where there
 * is none; nothing is filled in before `isProfileKnown`.
 */
export function useScannedPlace(
  draft: Draft<RequestDraft>,
  profile: Profile | undefined,
  isProfileKnown: boolean,
): ScannedPlace {
  const { place: id } = useRouter().params
  const found = useQuery(getPlace, id === undefined ? undefined : { id }, { isKept: false })
  const place = 'output' in found && !found.output.place.isRetired ? found.output.place : undefined
  const filled = useRef<string>(undefined)
  useEffect(() => {
    if (place === undefined || !isProfileKnown || filled.current === place.id) return
    filled.current = place.id
    draft.change(partOf(place, profile))
  })
  return { name: place?.name, isLoading: id !== undefined && found.state === 'loading' }
}

/** Whoever scans at the own entrance keeps the own door behind it. */
function partOf(
  { communityCode, communityName, building, entrance }: PlaceView,
  profile: Profile | undefined,
) {
  const isHome = profile?.communityCode === communityCode && profile.building === building
  const ownDoor = isHome && profile.door?.startsWith(entrance ?? '') === true ? profile.door : undefined
  return {
    community: { code: communityCode, name: communityName },
    building,
    door: ownDoor ?? entrance ?? '',
  }
}
