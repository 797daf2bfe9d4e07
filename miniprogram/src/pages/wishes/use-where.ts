import { type DivisionView, getStation } from '@shared/network/contract'
import { getMe } from '@shared/people/contract'
import { useState } from 'react'
import { useQuery } from '../../call/use-query'

/** Which part of the city's wall is shown: one station's, or all. */
export interface Where {
  /** Absent while the whole city is shown. */
  readonly station: { readonly id: string; readonly name: string } | undefined
  /** True until it is known where one lives: nothing is asked for before that. */
  readonly isAsking: boolean
  /** The community that was chosen last, or the own one. */
  readonly communityCode: string | undefined
  /** A community was chosen that no station answers for yet. */
  readonly isUncovered: boolean
  readonly showCity: () => void
  /** Absent where one has not said where one lives, or is there already. */
  readonly showOwn: (() => void) | undefined
  readonly choose: (community: DivisionView) => void
}

/** One's own neighbours first; any other community, or the whole city, by choice. */
export function useWhere(): Where {
  const me = useQuery(getMe, {})
  const [chosen, setChosen] = useState<string>()
  const [isCity, setCity] = useState(false)
  const own = 'output' in me ? me.output.profile?.communityCode : undefined
  const communityCode = chosen ?? own
  const asked = isCity ? undefined : communityCode
  const station = useQuery(getStation, asked === undefined ? undefined : { communityCode: asked })
  const found = asked !== undefined && 'output' in station ? station.output.station : undefined
  const show = (code: string | undefined, wholeCity: boolean) => {
    setChosen(code)
    setCity(wholeCity)
  }
  const isOwn = !isCity && communityCode === own
  return {
    station: found,
    isAsking: me.state === 'loading' || (asked !== undefined && station.state === 'loading'),
    communityCode,
    isUncovered: asked !== undefined && station.state === 'refused',
    showCity: () => show(chosen, true),
    showOwn: own === undefined || isOwn ? undefined : () => show(undefined, false),
    choose: ({ code }) => show(code, false),
  }
}
