import { listMyErrands } from '@shared/errands/contract'
import type { OutputOf } from '@shared/kernel/contract'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { open } from '../../call/open'
import { usePages } from '../../call/use-pages'
import { MyErrandCard } from '../../errand/my-errand-card'
import { Empty } from '../../ui/empty'
import { Loaded } from '../../ui/loaded'
import { MoreButton } from '../../ui/more-button'
import { Options } from '../../ui/options'
import { Page } from '../../ui/page'
import './my-errands.css'

const parts = [
  { value: 'going', word: '手上的' },
  { value: 'past', word: '做过的' },
] as const
type Part = (typeof parts)[number]['value']

const nothing = { going: '手上没有跑腿', past: '还没有做过' } satisfies Record<Part, string>

/** 我接的跑腿: what is in hand, and what was done with its minutes. */
export default function MyErrandsPage() {
  const [part, setPart] = useState<Part>('going')
  const { first, items, more, isBusy } = usePages(listMyErrands, { filter: part })
  return (
    <Page title="我接的跑腿">
      <View className="pad my-errands-part">
        <Options label="看哪些" columns={2} options={parts} value={part} onChange={setPart} />
      </View>
      <Loaded
        query={first}
        isEmpty={(page) => page.items.length === 0}
        empty={
          <Empty
            sentence={nothing[part]}
            words="十分钟的小事，也有人等着。"
            step={{ word: '看看附近的', run: () => open('/pages/errands/index') }}
            hasPhone
          />
        }
      >
        {() => (
          <View className="pad">
            {items.map((errand) => (
              <MyErrandCard key={errand.id} errand={errand}>
                {minutesOf(errand)}
              </MyErrandCard>
            ))}
          </View>
        )}
      </Loaded>
      <View className="pad">
        <MoreButton more={more} isBusy={isBusy} />
      </View>
    </Page>
  )
}

/** They count once the resident has said so. */
function minutesOf({
  stage,
  minutesUsed,
}: OutputOf<typeof listMyErrands>['items'][number]): string | undefined {
  if (minutesUsed === undefined) return undefined
  return stage === 'confirmed' ? `记了 ${minutesUsed} 分钟` : `${minutesUsed} 分钟，点头后记上`
}
