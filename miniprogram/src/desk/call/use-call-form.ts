import type { OutputOf } from '@shared/kernel/contract'
import { getMe } from '@shared/people/contract'
import { isOpen } from '@shared/people/rules'
import { findCallers, takeCall } from '@shared/requests/contract'
import { useState } from 'react'
import { useCommand } from '../../call/use-command'
import { useDraft } from '../../call/use-draft'
import { useQuery } from '../../call/use-query'
import { blankCall, CallDraft, missingIn, toInput } from './draft'

export type CallForm = ReturnType<typeof useCallForm>

/** Everything the page of a call knows and does. */
export function useCallForm() {
  const draft = useDraft('call', CallDraft, blankCall)
  const call = draft.value
  const me = useQuery(getMe, {})
  const posts = 'output' in me ? me.output.posts.filter(isOpen) : []
  const ownCommunity = posts.flatMap((post) => post.communityCodes)[0]
  const isAsked = /^\d{4}$/.test(call.last4) && !call.isAnonymous
  // Whom the number belongs to must not stay on the phone.
  const callers = useQuery(findCallers, isAsked ? { last4: call.last4 } : undefined, { isKept: false })
  const [taken, setTaken] = useState<OutputOf<typeof takeCall>>()
  const take = useCommand(takeCall, {
    about: 'call',
    onDone: (output) => {
      draft.clear()
      setTaken(output)
    },
  })
  return {
    call,
    callers,
    ownCommunity,
    taken,
    take,
    keptAt: draft.keptAt,
    missing: missingIn(call, ownCommunity),
    change: (part: Partial<CallDraft>) => {
      if (take.refusal !== undefined) take.clear()
      draft.change(part)
    },
    save: () => void take.run(toInput(call, ownCommunity)),
    next: () => setTaken(undefined),
  }
}
