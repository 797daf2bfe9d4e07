import { listStationRedemptions, listStationRewards } from '@shared/rewards/contract'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { usePages } from '../../call/use-pages'
import { Button } from '../../ui/button'
import { Head } from '../../ui/head'
import { Parts } from '../../ui/parts'
import { DeskPage } from '../wide/desk-page'
import { AddSheet } from './add-sheet'
import { HandOverSheet } from './hand-over-sheet'
import { Orders } from './orders'
import { DeskShelf } from './desk-shelf'

const parts = [
  { value: 'held', word: '等人来取' },
  { value: 'on', word: '柜上' },
  { value: 'off', word: '收起来的' },
  { value: 'handed', word: '给出去的' },
  { value: 'cancelled', word: '不换了的' },
  { value: 'expired', word: '过了日子的' },
] as const
type Part = (typeof parts)[number]['value']

/** Orders and shelf of a station. After every change the one in front is read anew, as far down as it was opened. */
export function TimeBox({ stationId }: { readonly stationId: string }) {
  const [part, setPart] = useState<Part>('held')
  const [opened, setOpened] = useState<'add' | 'handOver'>()
  const shelf = part === 'on' || part === 'off' ? part : undefined
  const order = part === 'on' || part === 'off' ? undefined : part
  const rewards = usePages(listStationRewards, shelf && { status: shelf }, { isKept: false })
  const orders = usePages(listStationRedemptions, order && { status: order }, { isKept: false })
  const close = () => setOpened(undefined)
  const done = () => {
    close()
    void (shelf === undefined ? orders : rewards).first.refresh()
  }
  return (
    <DeskPage title="时间宝盒">
      <Head sentence="来取的，照码给" line="谁送的写在柜上；谁换的，只有站里知道">
        <View className="dock-row">
          <Button tone="primary" icon="check" isGrowing onTap={() => setOpened('handOver')}>
            照码给东西
          </Button>
          <Button isGrowing onTap={() => setOpened('add')}>
            上柜一样
          </Button>
        </View>
      </Head>
      <Parts label="看哪一部分" parts={parts} value={part} onChange={setPart} />
      {shelf !== undefined && <DeskShelf status={shelf} rewards={rewards} />}
      {order !== undefined && <Orders status={order} orders={orders} />}
      {opened === 'handOver' && <HandOverSheet onDone={done} onClose={close} />}
      {opened === 'add' && <AddSheet stationId={stationId} onDone={done} onClose={close} />}
    </DeskPage>
  )
}
