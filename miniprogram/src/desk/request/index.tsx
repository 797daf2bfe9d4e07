import { sayAge } from '@shared/kernel/time'
import { getRequest } from '@shared/requests/contract'
import { forWhomWords, kindWords, reachableWords } from '@shared/requests/words'
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
import { Page } from '../../ui/page'
import { Section } from '../../ui/section'
import { Trail } from '../../ui/trail'
import { Actions } from './actions'
import { Matter } from './matter'
import { Talk } from './talk'
import './request.css'

/** One request as the desk sees it: what it is, where, what was said, what can be done. */
export default function DeskRequest() {
  const { id = '' } = useRouter().params
  const query = useQuery(getRequest, { id }, { isKept: false })
  const isShown = query.state === 'ready' || query.state === 'stale'
  return (
    <Page
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
    </Page>
  )
}

interface WholeProps {
  readonly request: RequestView
  readonly onDone: () => void
}

function Whole({ request, onDone }: WholeProps) {
  const now = useNow()
  const about = [kindWords[request.kind], reachableOf(request), sayAge(request.createdAt, now)]
  return (
    <View>
      <Head
        chip={<StatusChip status={request.status} isDesk />}
        mark={`第 ${request.quote} 号`}
        sentence={request.title}
        line={about.join(' · ')}
      />
      <View className="pad">
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

function reachableOf({ forWhom, reachable }: RequestView): string {
  const who = forWhom === 'self' ? '自己提的' : `替${forWhomWords[forWhom]}提的`
  return reachable === 'any' ? who : `${who}，${reachableWords[reachable]}方便`
}
