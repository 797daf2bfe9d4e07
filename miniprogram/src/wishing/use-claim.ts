import { claimWish } from '@shared/wishes/contract'
import type { WishCard, WishView } from '@shared/wishes/views'
import { useState } from 'react'
import type { Refusal } from '../call/outcome'
import { useCommand } from '../call/use-command'

/** What became of 我来实现: it is yours, or why it is not. */
export type Claimed =
  | { readonly is: 'won'; readonly wish: WishView }
  | { readonly is: 'lost'; readonly wishId: string; readonly refusal: Refusal }
  | { readonly is: 'unknown' }

export interface Claiming {
  readonly run: (wish: Pick<WishCard, 'id' | 'days'>) => Promise<void>
  /** The wish whose answer is awaited. */
  readonly busyId: string | undefined
  readonly claimed: Claimed | undefined
  readonly close: () => void
}

/** One tap claims it; whoever was faster has it, and the page says so kindly. */
export function useClaim(onChanged: () => void): Claiming {
  const [wanted, setWanted] = useState('')
  const [claimed, setClaimed] = useState<Claimed>()
  const claim = useCommand(claimWish)
  const run = async ({ id, days }: Pick<WishCard, 'id' | 'days'>) => {
    setWanted(id)
    const outcome = await claim.run({ id, days })
    if (outcome === undefined) return
    if (outcome.is === 'done') setClaimed({ is: 'won', wish: outcome.output })
    if (outcome.is === 'refused') setClaimed({ is: 'lost', wishId: id, refusal: outcome.refusal })
    if (outcome.is === 'unreachable') setClaimed({ is: 'unknown' })
    onChanged()
  }
  return {
    run,
    busyId: claim.isBusy ? wanted : undefined,
    claimed,
    close: () => setClaimed(undefined),
  }
}
