import { listReferralTargets } from '@shared/referrals/contract'
import type { RequestView } from '@shared/requests/views'
import { useQuery } from '../../../call/use-query'
import { Loaded } from '../../../ui/loaded'
import { Sheet } from '../../../ui/sheet'
import { ReferForm } from './refer-form'

interface ReferSheetProps {
  readonly request: RequestView
  readonly onDone: () => void
  readonly onClose: () => void
}

/** 转介到别处: to whom, which parts, with whose yes, and why. */
export function ReferSheet({ request, onDone, onClose }: ReferSheetProps) {
  const targets = useQuery(listReferralTargets, { requestId: request.id }, { isKept: false })
  return (
    <Sheet title="转介到别处" words="别的社工站接了，这件事就整个交给他们。" onClose={onClose}>
      <Loaded query={targets} shape="rows">
        {(known) => <ReferForm requestId={request.id} targets={known} onDone={onDone} />}
      </Loaded>
    </Sheet>
  )
}
