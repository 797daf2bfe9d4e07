import { getMyTime, listMyTime } from '@shared/timebank/contract'
import { View } from '@tarojs/components'
import { open } from '../../call/open'
import { usePages } from '../../call/use-pages'
import { useQuery } from '../../call/use-query'
import { TimeEntry } from '../../matter/time-entry'
import { Button } from '../../ui/button'
import { CallStation } from '../../ui/call-station'
import { Card } from '../../ui/card'
import { Empty } from '../../ui/empty'
import { Loaded } from '../../ui/loaded'
import { MoreButton } from '../../ui/more-button'
import { Page } from '../../ui/page'
import { Section } from '../../ui/section'
import { StationAccount } from './station-account'
import { TimeHead } from './time-head'
import './account.css'

/** 时间账户: how much one has lent a hand, what star that is, and every entry of it. */
export default function TimeAccountPage() {
  const query = useQuery(getMyTime, {})
  return (
    <Page title="时间账户">
      <Loaded
        query={query}
        isEmpty={({ accounts }) => accounts.length === 0}
        empty={
          <Empty
            art="bench"
            sentence="还没有记上的时间"
            words={'帮一次忙，对方说好了，\n时间就记在这里。'}
            step={{ word: '看看附近的跑腿', run: () => open('/pages/errands/index') }}
            hasPhone
          />
        }
      >
        {(mine) => (
          <View>
            <TimeHead mine={mine} />
            <View className="pad stack">
              {mine.accounts.map((account) => (
                <StationAccount key={account.id} account={account} />
              ))}
              <Button icon="star" onTap={() => open('/hours/board/index')}>
                光荣榜
              </Button>
              <CallStation tone="quiet" />
            </View>
            <Entries />
          </View>
        )}
      </Loaded>
    </Page>
  )
}

function Entries() {
  const { first, items, more, isBusy } = usePages(listMyTime, {})
  return (
    <View className="pad">
      <Section title="每一笔">
        <Loaded query={first} shape="rows">
          {() => (
            <Card fit="list">
              {items.map((entry) => (
                <TimeEntry key={entry.id} entry={entry} as="own" />
              ))}
            </Card>
          )}
        </Loaded>
        <MoreButton more={more} isBusy={isBusy} />
      </Section>
    </View>
  )
}
