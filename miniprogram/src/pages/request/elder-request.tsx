import { givenName } from '@shared/requests/given-name'
import { isOnlyJoiner } from '@shared/requests/joiner-reads'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { useNow } from '../../call/use-now'
import { elderStops } from '../../matter/elder-stops'
import { goingOnNow, withErrandSpoken } from '../../matter/errand-of'
import { PassedOn } from '../../matter/passed-on'
import { SpotCard } from '../../matter/spot-card'
import { Head } from '../../ui/head'
import { Link } from '../../ui/link'
import { Trail } from '../../ui/trail'
import { ErrandDone } from './errand-done'
import { ForWhom } from './for-whom'
import { LastSaid } from './last-said'
import { Rating } from './rating'
import { RequestChip } from './request-chip'
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
      <Head chip={<RequestChip request={request} />} sentence={goingOnNow(request, now).sentence} />
      <View className="pad request-elder">
        <ErrandDone request={request} onDone={onDone} />
        <Trail stops={withErrandSpoken(elderStops(request, now), request, now)} />
        <PassedOn request={request} />
        <SpotCard request={request} isJoiner={isOnlyJoiner(request.parties)} />
        <LastSaid request={request} who={who} onDone={onDone} />
        {may('rate') && <Rating key={request.rating?.stars} request={request} onDone={onDone} />}
        {isWhole ? (
          <>
            <Talk request={request} />
            {request.spot === undefined && <SeenBy request={request} />}
            <ForWhom request={request} />
            <Withdraw request={request} onDone={onDone} />
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
