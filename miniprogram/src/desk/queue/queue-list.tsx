import { listQueue, type QueueFilter } from '@shared/requests/contract'
import type { DeskName } from '@shared/people/model'
import type { Kind } from '@shared/requests/model'
import { View } from '@tarojs/components'
import { useEffect, useState } from 'react'
import { usePages } from '../../call/use-pages'
import { Empty } from '../../ui/empty'
import { Loaded } from '../../ui/loaded'
import { MoreButton } from '../../ui/more-button'
import { ByDesk } from './by-desk'
import { Filters, KindSheet } from './filters'
import { QueueRow } from './queue-row'

const nothing = {
  mine: '手上都办完了',
  reply: '没有等您回话的',
  due: '今天没有到点的',
  unassigned: '没有落空的',
  station: '全站都办完了',
  resolved: '没有等居民确认的',
  ended: '还没有办完的',
} satisfies Record<QueueFilter, string>

interface QueueListProps {
  readonly onChoose: (id: string) => void
  readonly chosenId?: string | undefined
  /** The ids of the rows as they are shown, with commas between, for going through them with the keyboard. */
  readonly onRows?: (ids: string) => void
}

/** What lies on the desk, by urgency and age, in its parts. */
export function QueueList({ onChoose, chosenId, onRows }: QueueListProps) {
  const [filter, setFilter] = useState<QueueFilter>('mine')
  const [kind, setKind] = useState<Kind>()
  const [desk, setDesk] = useState<DeskName>()
  const [isChoosing, setChoosing] = useState(false)
  const input = {
    ...{ filter },
    ...(kind === undefined ? {} : { kind }),
    ...(desk === undefined ? {} : { desk }),
  }
  const { first, items, more, isBusy } = usePages(listQueue, input, { isKept: false })
  const shown = items.map((row) => row.id).join()
  useEffect(() => onRows?.(shown), [shown, onRows])
  return (
    <View>
      <Filters filter={filter} kind={kind} onFilter={setFilter} onKind={() => setChoosing(true)} />
      <ByDesk desk={desk} onChange={setDesk} />
      <Loaded
        query={first}
        shape="rows"
        isEmpty={(page) => page.items.length === 0}
        empty={<Empty sentence={nothing[filter]} words="喝口茶，新的来了会叫您。" />}
      >
        {() => (
          <View className="queue">
            {items.map((row) => (
              <QueueRow key={row.id} row={row} isChosen={row.id === chosenId} onChoose={onChoose} />
            ))}
          </View>
        )}
      </Loaded>
      <View className="pad">
        <MoreButton more={more} isBusy={isBusy} />
      </View>
      {isChoosing && (
        <KindSheet
          kind={kind}
          onChoose={(chosen) => {
            setKind(chosen)
            setChoosing(false)
          }}
          onClose={() => setChoosing(false)}
        />
      )}
    </View>
  )
}
