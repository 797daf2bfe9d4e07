import { continueImport, type ImportProgress } from '@shared/goods/import-contract'
import { useCallback, useEffect, useRef, useState } from 'react'
import { call } from '../../call/call'
import { newCommandId } from '../../call/command-id'
import type { Refusal } from '../../call/outcome'

/** Writes on for as long as somebody looks; where nobody does, the station's clock does it within minutes. */
export function useProgress(id: string) {
  const [progress, setProgress] = useState<ImportProgress>()
  const [stopped, setStopped] = useState<Refusal | 'unreachable'>()
  const isShown = useRef(true)
  const goOn = useCallback(async () => {
    while (isShown.current) {
      const outcome = await call(continueImport, { id }, { commandId: newCommandId(), isNew: true })
      if (outcome.is !== 'done') {
        setStopped(outcome.is === 'refused' ? outcome.refusal : 'unreachable')
        return
      }
      setProgress(outcome.output)
      if (outcome.output.status === 'ready') return
    }
  }, [id])
  useEffect(() => {
    isShown.current = true
    void goOn()
    return () => {
      isShown.current = false
    }
  }, [goOn])
  const again = () => {
    setStopped(undefined)
    void goOn()
  }
  return { progress, stopped, goOn: again }
}
