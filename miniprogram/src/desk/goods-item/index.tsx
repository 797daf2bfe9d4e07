import { listBatches } from '@shared/goods/contract'
import { getItem } from '@shared/goods/desk-contract'
import { goodsKindWords } from '@shared/goods/words'
import { View } from '@tarojs/components'
import Taro, { useRouter } from '@tarojs/taro'
import { useState } from 'react'
import { usePages } from '../../call/use-pages'
import { MoreButton } from '../../ui/more-button'
import { useQuery } from '../../call/use-query'
import { sayOf } from '../../goods/said'
import { Bar } from '../../ui/bar'
import { Button } from '../../ui/button'
import { Card } from '../../ui/card'
import { Chip } from '../../ui/chip'
import { Empty } from '../../ui/empty'
import { Head } from '../../ui/head'
import { Loaded } from '../../ui/loaded'
import { Section } from '../../ui/section'
import { BatchLine } from '../goods/batch-line'
import { DeskPage } from '../wide/desk-page'
import { LevelSheet } from './level-sheet'
import '../../goods/goods.css'

/** One thing of the stock list: how much of it there is, in which batches, and when it is to be filled up. */
export default function GoodsItemPage() {
  const { id = '' } = useRouter().params
  const query = useQuery(getItem, { id }, { isKept: false })
  const [isChanging, setChanging] = useState(false)
  return (
    <DeskPage title="一样东西">
      <Loaded
        query={query}
        shape="matter"
        elsewhere={{ word: '看所有物资', run: () => void Taro.redirectTo({ url: '/desk/goods/index' }) }}
      >
        {(item) => (
          <View>
            <Head
              chip={item.isBelow ? <Chip tone="wait">该补了</Chip> : undefined}
              mark={goodsKindWords[item.kind]}
              sentence={
                item.stock === 0
                  ? `${item.name}，没有了`
                  : `${item.name}，还有 ${sayOf(item.stock, item.unit)}`
              }
              line={
                item.minLevel === 0
                  ? '没有定最少留多少'
                  : `少于 ${sayOf(item.minLevel, item.unit)}，消息里会叫站里的人`
              }
            >
              {item.minLevel > 0 && <Bar share={item.stock / item.minLevel} />}
            </Head>
            <View className="pad">
              <Batches itemId={id} />
              <View className="goods-more">
                <Button onTap={() => setChanging(true)}>改最少留多少</Button>
              </View>
            </View>
            {isChanging && (
              <LevelSheet
                item={item}
                onClose={() => setChanging(false)}
                onDone={() => {
                  setChanging(false)
                  void query.refresh()
                }}
              />
            )}
          </View>
        )}
      </Loaded>
    </DeskPage>
  )
}

/** Those with something left, what expires first on top. */
function Batches({ itemId }: { readonly itemId: string }) {
  const { first, items, more, isBusy } = usePages(listBatches, { filter: 'left', itemId }, { isKept: false })
  return (
    <Section title="在架上的，先到期的在前">
      <Loaded
        query={first}
        shape="rows"
        isEmpty={(page) => page.items.length === 0}
        empty={<Empty art="bench" sentence="架上没有了" words="收下一批，就在这里。" />}
      >
        {() => (
          <Card fit="list">
            {items.map((batch) => (
              <BatchLine key={batch.id} batch={batch} />
            ))}
          </Card>
        )}
      </Loaded>
      <MoreButton more={more} isBusy={isBusy} />
    </Section>
  )
}
