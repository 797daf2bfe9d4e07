import { listLists } from '@shared/goods/contract'
import type { ListRow } from '@shared/goods/views'
import { exactYuan } from '@shared/kernel/money'
import { View } from '@tarojs/components'
import { open } from '../../call/open'
import { useNow } from '../../call/use-now'
import { usePages } from '../../call/use-pages'
import { MoreButton } from '../../ui/more-button'
import { sayDay, sayNumber } from '../../goods/said'
import { Button } from '../../ui/button'
import { Card } from '../../ui/card'
import { Empty } from '../../ui/empty'
import { Head } from '../../ui/head'
import { Loaded } from '../../ui/loaded'
import { Row } from '../../ui/rows'
import { DeskPage } from '../wide/desk-page'

const receive = () => open('/desk/goods-list/index?new=1')

/** Every delivery, newest first. */
export function Deliveries() {
  const { first, items, more, isBusy } = usePages(listLists, {}, { isKept: false })
  return (
    <DeskPage title="收货单">
      <Head sentence="来过的，一批一张单" line="数量和价钱收下时定，以后不变">
        {items.length > 0 && (
          <Button tone="primary" icon="box" onTap={receive}>
            收一批
          </Button>
        )}
      </Head>
      <Loaded
        query={first}
        shape="rows"
        isEmpty={(page) => page.items.length === 0}
        empty={
          <Empty
            art="bench"
            sentence="还没有收过东西"
            words="单位送来的，点清楚了记在这里。"
            step={{ word: '收第一批', run: receive }}
          />
        }
      >
        {() => (
          <View className="pad">
            <Card fit="list">
              {items.map((list) => (
                <Delivery key={list.id} list={list} />
              ))}
            </Card>
            <MoreButton more={more} isBusy={isBusy} />
          </View>
        )}
      </Loaded>
    </DeskPage>
  )
}

function Delivery({ list }: { readonly list: ListRow }) {
  const { id, title, giverName, receivedOn, pieces, valueFen } = list
  const words = [
    ...(giverName === undefined ? [] : [giverName]),
    `${sayNumber(pieces)} 件，折合 ${exactYuan(valueFen)} 元`,
  ].join(' · ')
  return (
    <Row
      icon="page"
      title={title}
      words={words}
      when={sayDay(receivedOn, useNow())}
      onTap={() => open(`/desk/goods-list/index?id=${id}`)}
    />
  )
}
