import { listMySessions } from '@shared/activities/sign-up-contract'
import { View } from '@tarojs/components'
import Taro from '@tarojs/taro'
import { useState } from 'react'
import { usePages } from '../../call/use-pages'
import { MyEntries } from '../../session/my-entries'
import { SessionCard } from '../../session/session-card'
import { CallStation } from '../../ui/call-station'
import { Empty } from '../../ui/empty'
import { Loaded } from '../../ui/loaded'
import { MoreButton } from '../../ui/more-button'
import { Page } from '../../ui/page'
import { Parts } from '../../ui/parts'
import './mine.css'

const parts = [
  { value: 'coming', word: '还没到的' },
  { value: 'past', word: '参加过的' },
] as const

/** 我的活动: whom one has signed up for what, and what is to be answered. */
export default function MyActivitiesPage() {
  const [filter, setFilter] = useState<(typeof parts)[number]['value']>('coming')
  const { first, items, more, isBusy } = usePages(listMySessions, { filter }, { isKept: false })
  const toActivities = () => void Taro.switchTab({ url: '/pages/activities/index' })
  return (
    <Page title="我的活动">
      <Parts label="哪些" parts={parts} value={filter} onChange={setFilter} />
      <Loaded query={first}>
        {() =>
          items.length === 0 ? (
            <Empty
              art="kite"
              sentence={filter === 'coming' ? '还没报过活动' : '还没参加过'}
              words={'看看附近有什么，\n挑一个轻松的。'}
              step={{ word: '看看活动', run: toActivities }}
            />
          ) : (
            <View className="pad">
              {items.map((session) => (
                <View key={session.id} className="my-activity">
                  <SessionCard session={session} />
                  {filter === 'coming' && (
                    <MyEntries
                      session={session}
                      isAhead={session.status === 'open'}
                      refresh={() => void first.refresh()}
                    />
                  )}
                </View>
              ))}
              <MoreButton more={more} isBusy={isBusy} />
            </View>
          )
        }
      </Loaded>
      <View className="pad">
        <CallStation tone="quiet" />
      </View>
    </Page>
  )
}
