import { grabErrand } from '@shared/errands/contract'
import type { ErrandView, NearErrand } from '@shared/errands/views'
import { useState } from 'react'
import { open } from '../../call/open'
import { useCommand } from '../../call/use-command'

/** Somebody was quicker, or it is over: nothing went wrong, there is only another one to look at. */
const gone: readonly string[] = ['errands.taken', 'errands.over', 'not_found']

/** What came of 我来. */
export type Grabbed =
  | { readonly is: 'won'; readonly errand: ErrandView }
  | { readonly is: 'taken'; readonly lost: NearErrand; readonly others: readonly NearErrand[] }

/** One tap, one errand. `errands`: the list as it was loaded, to find another one in without asking again. */
export function useGrab(errands: readonly NearErrand[], refresh: () => void) {
  const [wanted, setWanted] = useState<NearErrand>()
  const [grabbed, setGrabbed] = useState<Grabbed>()
  const grab = useCommand(grabErrand)

  const take = async (errand: NearErrand) => {
    setWanted(errand)
    const { id, pass } = errand
    const outcome = await grab.run({ id, ...(pass === undefined ? {} : { pass }) })
    if (outcome === undefined || outcome.is === 'unreachable') return
    if (outcome.is === 'done') setGrabbed({ is: 'won', errand: outcome.output })
    else if (outcome.refusal.code === 'errands.already_yours') open(`/pages/errand/index?id=${id}`)
    else if (gone.includes(outcome.refusal.code)) {
      grab.clear()
      setGrabbed({ is: 'taken', lost: errand, others: errands.filter((one) => one.id !== id) })
    } else setGrabbed(undefined)
    refresh()
  }
  return {
    take,
    grabbed,
    close: () => setGrabbed(undefined),
    busyId: grab.isBusy ? wanted?.id : undefined,
    /** Said under the errand that was asked for. */
    refusedId: wanted?.id,
    refusal: grab.refusal,
    isUnreachable: grab.isUnreachable,
  }
}

export type Grab = ReturnType<typeof useGrab>
