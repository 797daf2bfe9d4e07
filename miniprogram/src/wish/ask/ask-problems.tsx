import { Note } from '../../ui/note'
import { Refused } from '../../ui/refused'
import type { Asking } from '../../wishing/asking/use-asking'

/** Why it has not arrived; what was written is still there. */
export function AskProblems({ asking: { ask } }: { readonly asking: Asking }) {
  return (
    <>
      <Refused refusal={ask.refusal} />
      {ask.isUnreachable && <Note tone="warn">网断了，写的都在。连上以后再点一次，只会算一次。</Note>}
    </>
  )
}
