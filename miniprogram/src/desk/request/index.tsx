import { getRequest } from '@shared/requests/contract'
import type { RequestView } from '@shared/requests/views'
import { View } from '@tarojs/components'
import Taro, { useRouter } from '@tarojs/taro'
import { useNow } from '../../call/use-now'
import { useQuery } from '../../call/use-query'
import { StatusChip } from '../../matter/status-chip'
import { trailStops } from '../../matter/trail-stops'
import { Card } from '../../ui/card'
import { Head } from '../../ui/head'
import { Loaded } from '../../ui/loaded'
import { Section } from '../../ui/section'
import { Trail } from '../../ui/trail'
import { DeskPage } from '../wide/desk-page'
import { aboutLine } from './about-line'
import { Actions } from './actions'
import { DueNote } from './due-note'
import { Matter } from './matter'
import { ReferralNote } from './referral-note'
import { Talk } from './talk'
import './request.css'

/** One request as the desk sees it: what it is, where, what was said, what can be done. */
export default function DeskRequest() {
  const { id = '' } = useRouter().params
  const query = useQuery(getRequest, { id }, { isKept: false })
  const isShown = query.state === 'ready' || query.state === 'stale'
  return (
    <DeskPage
      title="办一件事"
      ground="own"
      dock={isShown ? <Actions request={query.output} onDone={() => void query.refresh()} /> : undefined}
      offlineWords="没有网络，写的都存在手机里"
    >
      <Loaded
        query={query}
        shape="matter"
        elsewhere={{ word: '回工作台', run: () => void Taro.redirectTo({ url: '/desk/queue/index' }) }}
      >
        {(request) => <Whole request={request} onDone={() => void query.refresh()} />}
      </Loaded>
    </DeskPage>
  )
}

interface WholeProps {
  readonly request: RequestView
  readonly onDone: () => void
}

function Whole({ request, onDone }: WholeProps) {
  const now = useNow()
  return (
    <View>
      <Head
        chip={<StatusChip status={request.status} isDesk />}
        mark={`第 ${request.quote} 号`}
        sentence={request.title}
        line={aboutLine(request, now)}
      />
      <View className="pad">
        <DueNote request={request} />
        <ReferralNote request={request} />
        <Matter request={request} onDone={onDone} />
        <Talk request={request} onDone={onDone} />
        <Section title="经过">
          <Card>
            <Trail stops={trailStops(request.timeline, request.status, now)} />
          </Card>
        </Section>
      </View>
    </View>
  )
}
