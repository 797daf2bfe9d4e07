import type { Verb } from '@shared/requests/model'
import { getRequest } from '@shared/requests/contract'
import { View } from '@tarojs/components'
import { useQuery } from '../../call/use-query'
import { Empty } from '../../ui/empty'
import { Head } from '../../ui/head'
import { Loaded } from '../../ui/loaded'
import { StatusChip } from '../../matter/status-chip'
import { aboutLine } from '../request/about-line'
import { Matter } from '../request/matter'
import { RequestSheet } from '../request/request-sheet'
import { Talk } from '../request/talk'
import { useNow } from '../../call/use-now'
import { Composer } from './composer'
import { Side } from './side'

interface WideMatterProps {
  readonly id: string | undefined
  readonly opened: Verb | undefined
  readonly onOpen: (verb: Verb | undefined) => void
}

/** One matter beside its list: what it is, what was said, an answer to write, and what can be done. */
export function WideMatter({ id, opened, onOpen }: WideMatterProps) {
  const query = useQuery(getRequest, id === undefined ? undefined : { id }, { isKept: false })
  const now = useNow()
  if (id === undefined) {
    return (
      <View className="wide-detail wide-nothing">
        <Empty sentence="从左边点开一件" words="按 J 和 K 一件一件看，按 R 回话。" />
      </View>
    )
  }
  const done = () => {
    onOpen(undefined)
    void query.refresh()
  }
  return (
    <Loaded query={query} shape="matter">
      {(request) => (
        <>
          <View className="wide-detail">
            <Head
              chip={<StatusChip status={request.status} isDesk />}
              mark={`第 ${request.quote} 号`}
              sentence={request.title}
              line={aboutLine(request, now)}
            />
            <View className="pad wide-talk">
              <Matter request={request} onDone={done} />
              <Talk request={request} onDone={done} />
            </View>
            <Composer key={request.id} request={request} onDone={done} onAsk={() => onOpen('ask')} />
          </View>
          <Side request={request} onOpen={onOpen} onDone={done} />
          {opened !== undefined && (
            <RequestSheet verb={opened} request={request} onDone={done} onClose={() => onOpen(undefined)} />
          )}
        </>
      )}
    </Loaded>
  )
}
