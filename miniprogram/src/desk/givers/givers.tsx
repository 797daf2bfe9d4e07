import { listGivers } from '@shared/goods/contract'
import { giverKindWords } from '@shared/goods/words'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { usePages } from '../../call/use-pages'
import { MoreButton } from '../../ui/more-button'
import { Button } from '../../ui/button'
import { Card } from '../../ui/card'
import { Empty } from '../../ui/empty'
import { Head } from '../../ui/head'
import { Loaded } from '../../ui/loaded'
import { Row } from '../../ui/rows'
import { DeskPage } from '../wide/desk-page'
import { AddSheet } from './add-sheet'
import { OneGiver } from './one-giver'
import { receivedFrom } from './received-from'

/** All units by name; each opens its promises and its link. */
export function Givers({ stationId }: { readonly stationId: string }) {
  const { first, items, more, isBusy } = usePages(listGivers, {}, { isKept: false })
  const [isAdding, setAdding] = useState(false)
  const [openedId, setOpenedId] = useState<string>()
  const refresh = () => void first.refresh()
  const opened = items.find(({ id }) => id === openedId)
  if (opened !== undefined) {
    return (
      <DeskPage title="一家单位">
        <OneGiver giver={opened} onDone={refresh} onClose={() => setOpenedId(undefined)} />
      </DeskPage>
    )
  }
  return (
    <DeskPage title="送东西的单位">
      <Head sentence="谁答应了，谁送到了" line="一家一条链接，自己看得到东西去了哪里">
        <Button tone="primary" icon="heart" onTap={() => setAdding(true)}>
          添一家
        </Button>
      </Head>
      <Loaded
        query={first}
        shape="rows"
        isEmpty={(page) => page.items.length === 0}
        empty={<Empty art="bench" sentence="还没有单位" words="说好要送的，先把单位记下来。" />}
      >
        {() => (
          <View className="pad">
            <Card fit="list">
              {items.map((giver) => (
                <Row
                  key={giver.id}
                  icon="heart"
                  title={giver.name}
                  words={receivedFrom(giver)}
                  when={giverKindWords[giver.kind]}
                  onTap={() => setOpenedId(giver.id)}
                />
              ))}
            </Card>
            <MoreButton more={more} isBusy={isBusy} />
          </View>
        )}
      </Loaded>
      {isAdding && (
        <AddSheet
          stationId={stationId}
          onClose={() => setAdding(false)}
          onDone={(id) => {
            setAdding(false)
            setOpenedId(id)
            refresh()
          }}
        />
      )}
    </DeskPage>
  )
}
