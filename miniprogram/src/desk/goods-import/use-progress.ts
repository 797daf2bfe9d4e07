import { continueImport, type ImportProgress } from '@shared/goods/contract'
import { useEffect, useState } from 'react'
import { call } from '../../call/call'
import { newCommandId } from '../../call/command-id'
import type { Refusal } from '../../call/outcome'

interface Shown {
  readonly progress?: ImportProgress
  /** Why it does not go on. */
  readonly stopped?: Refusal | 'unreachable'
}

/** Writes on for as long as somebody looks; where nobody does, the station's clock does it within minutes. */
export function useProgress(id: string) {
  const [shown, setShown] = useState<Shown>({})
  const [turn, setTurn] = useState(0)
  useEffect(() => {
    let isLooking = true
    const goOn = async () => {
      const outcome = await call(continueImport, { id }, { commandId: newCommandId(), isNew: true })
      if (!isLooking) return
      if (outcome.is === 'done') {
        setShown({ progress: outcome.output })
        if (outcome.output.status === 'writing') void goOn()
        return
      }
      const stopped = outcome.is === 'refused' ? outcome.refusal : outcome.is
      setShown((last) => ({ ...last, stopped }))
    }
    void goOn()
    return () => {
      isLooking = false
    }
  }, [id, turn])
  return { ...shown, again: () => setTurn(turn + 1) }
}
