import { listMyRequests } from '@shared/requests/contract'
import { View } from '@tarojs/components'
import Taro from '@tarojs/taro'
import { useState } from 'react'
import { usePages } from '../../call/use-pages'
import { RequestCard } from '../../matter/request-card'
import { Empty } from '../../ui/empty'
import { Loaded } from '../../ui/loaded'
import { MoreButton } from '../../ui/more-button'
import { Options } from '../../ui/options'
import { Page } from '../../ui/page'
import './requests.css'

const parts = [
  { value: 'open', word: '还在办的' },
  { value: 'all', word: '全部' },
] as const
type Part = (typeof parts)[number]['value']

const fileNew = () => void Taro.navigateTo({ url: '/pages/request-new/index' })

/** 我的事: the own requests, newest first. */
export default function RequestsPage() {
  const [part, setPart] = useState<Part>('open')
  const { first, items, more, isBusy } = usePages(listMyRequests, { openOnly: part === 'open' })
  return (
    <Page title="我的事">
      <View className="pad requests-part">
        <Options label="看哪些" columns={2} options={parts} value={part} onChange={setPart} />
      </View>
      <Loaded
        query={first}
        isEmpty={(page) => page.items.length === 0}
        empty={
          <Empty
            sentence={part === 'open' ? '手上没有在办的' : '这里还空着'}
            words={'家里有什么不方便的，\n小事也可以说。'}
            step={{ word: '提需求', run: fileNew }}
            hasPhone
          />
        }
      >
        {() => (
          <View className="pad">
            {items.map((row) => (
              <RequestCard key={row.id} row={row} />
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
