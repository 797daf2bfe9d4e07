import { givenName } from '@shared/requests/given-name'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { useNow } from '../../call/use-now'
import { elderStops } from '../../matter/elder-stops'
import { goingOn } from '../../matter/going-on'
import { StatusChip } from '../../matter/status-chip'
import { Head } from '../../ui/head'
import { Link } from '../../ui/link'
import { Trail } from '../../ui/trail'
import { LastSaid } from './last-said'
import { Rating } from './rating'
import { SeenBy } from './seen-by'
import type { StepProps } from './step'
import { Talk } from './talk'
import { useMay } from './use-may'
import { Withdraw } from './withdraw'

/** One matter in few words: what is going on, where on its way, what was said last. */
export function ElderRequest({ request, onDone }: StepProps) {
  const may = useMay(request)
  const now = useNow()
  const [isWhole, setWhole] = useState(false)
  const who = givenName(request.assignee?.displayName) ?? '社工'
  return (
    <View>
      <Head chip={<StatusChip status={request.status} />} sentence={goingOn(request, now).sentence} />
      <View className="pad request-elder">
        <Trail stops={elderStops(request, now)} />
        <LastSaid request={request} who={who} onDone={onDone} />
        {may('rate') && <Rating key={request.rating?.stars} request={request} onDone={onDone} />}
        {isWhole ? (
          <>
            <Talk request={request} />
            <SeenBy request={request} />
            {may('withdraw') && <Withdraw request={request} onDone={onDone} />}
          </>
        ) : (
          <View className="section">
            <Link isGoing onTap={() => setWhole(true)}>
              看全部
            </Link>
          </View>
        )}
      </View>
    </View>
  )
}
