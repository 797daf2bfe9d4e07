import { listClaimedWishes } from '@shared/wishes/contract'
import { View } from '@tarojs/components'
import Taro from '@tarojs/taro'
import { useState } from 'react'
import { usePages } from '../../call/use-pages'
import { Button } from '../../ui/button'
import { CallStation } from '../../ui/call-station'
import { Empty } from '../../ui/empty'
import { Head } from '../../ui/head'
import { Loaded } from '../../ui/loaded'
import { Page } from '../../ui/page'
import { MoreButton } from '../../ui/more-button'
import { WishCard } from '../../wishing/wish-card'
import { BatchSheet } from './batch-sheet'
import { type Batch, batchesOf } from './batches'
import './claims.css'

/** 我认领的: each gift and how far it is. Days are changed and gifts given back where the gift is; those of a company have one day here. */
export default function ClaimsPage() {
  const { first, items, more, isBusy } = usePages(listClaimedWishes, {})
  const waiting = items.filter(({ status }) => status === 'claimed').length
  const batches = batchesOf(items)
  const [batch, setBatch] = useState<Batch>()
  return (
    <Page title="我认领的">
      <Loaded
        query={first}
        isEmpty={(page) => page.items.length === 0}
        empty={
          <Empty
            art="kite"
            sentence="还没有认领过"
            words={'墙上有邻居在等一样小东西。\n挑一个您方便的。'}
            step={{
              word: '去心愿墙看看',
              run: () => void Taro.switchTab({ url: '/pages/wishes/index' }),
            }}
            hasPhone
          />
        }
      >
        {() => (
          <View>
            <Head
              sentence={waiting === 0 ? '您答应的都送到了' : `${String(waiting)} 份礼物，等您送到站里`}
              line="点开看它走到哪里，也能改日子"
            />
            <View className="pad stack">
              {batches.map((each) => (
                <Button key={each.companyName} icon="calendar" onTap={() => setBatch(each)}>
                  {wordsOf(each, batches.length)}
                </Button>
              ))}
              <View className="claims-grid">
                {items.map((wish) => (
                  <WishCard key={wish.id} wish={wish} />
                ))}
              </View>
              <MoreButton more={more} isBusy={isBusy} />
              <CallStation tone="quiet" />
            </View>
          </View>
        )}
      </Loaded>
      {batch !== undefined && (
        <BatchSheet
          batch={batch}
          onChanged={() => void first.refresh()}
          onClose={() => setBatch(undefined)}
        />
      )}
    </Page>
  )
}

/** Whose they are is said where there is more than one to tell apart. */
function wordsOf({ companyName, wishes }: Batch, batches: number): string {
  const words = `${String(wishes.length)} 份一起定日子`
  return batches === 1 ? words : `${companyName}的 ${words}`
}
