import type { Verb } from '@shared/requests/model'
import { canDo } from '@shared/requests/moves'
import type { RequestView } from '@shared/requests/views'
import { useNow } from '../../call/use-now'

/** Which steps this person can take now; every button asks it. */
export function useMay(request: RequestView): (verb: Verb) => boolean {
  const now = useNow()
  return (verb) => canDo(verb, request, request.parties, now)
}
