import { listPlaces, type PlaceView } from '@shared/places/contract'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { usePages } from '../../call/use-pages'
import { Button } from '../../ui/button'
import { Empty } from '../../ui/empty'
import { Head } from '../../ui/head'
import { Loaded } from '../../ui/loaded'
import { DeskPage } from '../wide/desk-page'
import { AddSheet } from './add-sheet'
import { byCommunity } from './by-community'
import { CommunityCodes } from './community-codes'
import { PlaceSheet } from './place-sheet'
import { PrintDock } from './print-dock'
import './codes.css'

export function Codes({ stationId }: { readonly stationId: string }) {
  const paged = usePages(listPlaces, { stationId }, { isKept: false })
  const [chosen, setChosen] = useState<readonly string[]>([])
  const [isAdding, setAdding] = useState(false)
  const [opened, setOpened] = useState<PlaceView>()
  const refresh = () => void paged.first.refresh()
  const inUse = paged.items.filter(({ isRetired }) => !isRetired)
  const add = () => setAdding(true)
  return (
    <DeskPage
      title="场所码"
      dock={chosen.length > 0 ? <PrintDock ids={chosen} onDone={() => setChosen([])} /> : undefined}
    >
      <Head
        sentence="每个楼门一张码，扫了就知道在哪里"
        line={'output' in paged.first ? `在用 ${inUse.length}${paged.more ? ' 多' : ''} 张` : undefined}
      >
        <Button onTap={add}>做新码</Button>
      </Head>
      <Loaded
        query={paged.first}
        shape="rows"
        isEmpty={({ items }) => items.length === 0}
        empty={
          <Empty
            art="door"
            sentence="还没有场所码"
            words={'一个楼门一张，印出来贴在门口。\n老人扫一下，就能求助、叫车、打电话。'}
            step={{ word: '做第一批', run: add }}
          />
        }
      >
        {() => (
          <View className="pad">
            {byCommunity(paged.items).map((community) => (
              <CommunityCodes
                key={community.code}
                community={community}
                chosen={chosen}
                onChoose={setChosen}
                onOpen={setOpened}
              />
            ))}
            {paged.more !== undefined && (
              <Button busyWord={paged.isBusy ? '正在找…' : undefined} onTap={() => void paged.more?.()}>
                后面的社区
              </Button>
            )}
          </View>
        )}
      </Loaded>
      {isAdding && <AddSheet stationId={stationId} onDone={refresh} onClose={() => setAdding(false)} />}
      {opened !== undefined && (
        <PlaceSheet
          place={opened}
          onDone={() => {
            setChosen(chosen.filter((id) => id !== opened.id))
            setOpened(undefined)
            refresh()
          }}
          onClose={() => setOpened(undefined)}
        />
      )}
    </DeskPage>
  )
}
