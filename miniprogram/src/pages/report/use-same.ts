import type { InputOf } from '@shared/kernel/contract'
import { findSameReports, joinReport } from '@shared/requests/contract'
import type { SameReport } from '@shared/requests/views'
import { useState } from 'react'
import { call } from '../../call/call'
import { useCommand } from '../../call/use-command'

/** Looks whether somebody reported it already, and joins her. Without an answer nobody is kept from reporting. */
export function useSame(onJoined: (answer: { readonly id: string }) => void) {
  const [reports, setReports] = useState<readonly SameReport[]>([])
  const [isLooking, setLooking] = useState(false)
  const join = useCommand(joinReport, { about: 'report', onDone: onJoined })
  return {
    reports,
    isLooking,
    join,
    close: () => {
      join.clear()
      setReports([])
    },
    look: async (sighting: InputOf<typeof findSameReports>): Promise<'some' | 'none'> => {
      if (isLooking) return 'some'
      setLooking(true)
      const outcome = await call(findSameReports, sighting)
      setLooking(false)
      const found = outcome.is === 'done' ? outcome.output.reports : []
      setReports(found)
      return found.length > 0 ? 'some' : 'none'
    },
  }
}
