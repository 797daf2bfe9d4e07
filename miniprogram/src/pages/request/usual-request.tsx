import { isOnlyJoiner } from '@shared/requests/joiner-reads'
import { View } from '@tarojs/components'
import { useNow } from '../../call/use-now'
import { CallMe } from '../../matter/call-me'
import { goingOnNow } from '../../matter/errand-of'
import { PassedOn } from '../../matter/passed-on'
import { SpotCard } from '../../matter/spot-card'
import { Head } from '../../ui/head'
import { Ending } from './ending'
import { ErrandDone } from './errand-done'
import { ForWhom } from './for-whom'
import { Rating } from './rating'
import { RequestChip } from './request-chip'
import { SeenBy } from './seen-by'
import type { StepProps } from './step'
import { Talk } from './talk'
import { useMay } from './use-may'
import { Way } from './way'
import { Whom } from './whom'
import { Withdraw } from './withdraw'

export function UsualRequest({ request, onDone }: StepProps) {
  const may = useMay(request)
  return (
    <View>
      <Head
        chip={<RequestChip request={request} />}
        mark={`第 ${request.quote} 号`}
        {...goingOnNow(request, useNow())}
      >
        <Whom request={request} />
      </Head>
      <View className="pad">
        <SpotCard request={request} isJoiner={isOnlyJoiner(request.parties)} />
        <ErrandDone request={request} onDone={onDone} />
        <ForWhom request={request} />
        <Ending request={request} />
        {may('rate') && <Rating key={request.rating?.stars} request={request} onDone={onDone} />}
        <PassedOn request={request} />
        <Way request={request} />
        <Talk request={request} />
        {request.spot === undefined && <SeenBy request={request} />}
        {may('answer') && (
          <View className="section">
            <CallMe template="requestMoved" when="有动静时叫一次" />
          </View>
        )}
        <Withdraw request={request} onDone={onDone} />
      </View>
    </View>
  )
}
