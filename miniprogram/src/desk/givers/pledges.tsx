import type { listPledges } from '@shared/goods/contract'
import type { PledgeStatus } from '@shared/goods/model'
import { pledgeStatusWords } from '@shared/goods/words'
import { View } from '@tarojs/components'
import type { PagesOf } from '../../call/use-pages'
import { MoreButton } from '../../ui/more-button'
import { Empty } from '../../ui/empty'
import { Loaded } from '../../ui/loaded'
import { Parts } from '../../ui/parts'
import { Section } from '../../ui/section'
import { PledgeCard } from './pledge-card'

const parts = (['open', 'closed'] as const).map((value) => ({ value, word: pledgeStatusWords[value] }))

interface PledgesProps {
  readonly pledges: PagesOf<typeof listPledges>
  readonly status: PledgeStatus
  readonly onStatus: (status: PledgeStatus) => void
}

/** What was promised, beside what came of it. Only what came counts. */
export function Pledges({ pledges, status, onStatus }: PledgesProps) {
  const { first, items, more, isBusy } = pledges
  return (
    <Section title="答应了什么，收到了什么">
      <Parts label="看哪一部分" parts={parts} value={status} onChange={onStatus} />
      <Loaded
        query={first}
        shape="cards"
        isEmpty={(page) => page.items.length === 0}
        empty={
          <Empty
            sentence={status === 'open' ? '没有等着送来的' : '还没有结了的'}
            words="答应的只是答应，点到了才算收到。"
          />
        }
      >
        {() => (
          <View className="stack">
            {items.map((pledge) => (
              <PledgeCard key={pledge.id} pledge={pledge} onDone={() => void first.refresh()} />
            ))}
            <MoreButton more={more} isBusy={isBusy} />
          </View>
        )}
      </Loaded>
    </Section>
  )
}
