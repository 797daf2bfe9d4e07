import { View } from '@tarojs/components'
import { goingOn } from '../../matter/going-on'
import { CallMe } from '../../matter/call-me'
import { StatusChip } from '../../matter/status-chip'
import { useNow } from '../../call/use-now'
import { Head } from '../../ui/head'
import { Ending } from './ending'
import { Rating } from './rating'
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
        chip={<StatusChip status={request.status} />}
        mark={`第 ${request.quote} 号`}
        {...goingOn(request, useNow())}
      >
        <Whom request={request} />
      </Head>
      <View className="pad">
        <Ending request={request} />
        {may('rate') && <Rating key={request.rating?.stars} request={request} onDone={onDone} />}
        <Way request={request} />
        <Talk request={request} />
        <SeenBy request={request} />
        {may('answer') && (
          <View className="section">
            <CallMe template="requestMoved" when="有动静时叫一次" />
          </View>
        )}
        {may('withdraw') && <Withdraw request={request} onDone={onDone} />}
      </View>
    </View>
  )
}
