import { getMe } from '@shared/people/contract'
import { stationsOf } from '@shared/people/rules'
import { countStationWishes, type DeskFilter, listStationWishes } from '@shared/wishes/contract'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { usePages } from '../../call/use-pages'
import { useQuery } from '../../call/use-query'
import { Button } from '../../ui/button'
import { Empty } from '../../ui/empty'
import { Head } from '../../ui/head'
import { Loaded } from '../../ui/loaded'
import { Parts } from '../../ui/parts'
import { MoreButton } from '../../ui/more-button'
import { DeskPage } from '../wide/desk-page'
import { partsOf, sentenceOf } from './parts-of'
import { Terms } from './terms'
import { WishLine } from './wish-line'
import { WriteSheet } from './write-sheet'
import './wishes.css'

const nothing = {
  asked: '没有等核实的',
  open: '墙上没有等人的',
  claimed: '没有正在准备的',
  received: '站里没有等着送的',
  delivered: '还没有送到的',
  thanks: '没有等您看的话',
  ended: '没有收回的',
} satisfies Record<DeskFilter, string>

/** 心愿 at the desk: what to see to, what has come in, what is to be handed over. */
export default function DeskWishesPage() {
  const [filter, setFilter] = useState<DeskFilter>('asked')
  const [isWriting, setWriting] = useState(false)
  const me = useQuery(getMe, {}, { isKept: false })
  const headOf = 'output' in me ? stationsOf(me.output.posts, ['head'])[0] : undefined
  const counts = useQuery(countStationWishes, {}, { isKept: false })
  const { first, items, more, isBusy } = usePages(listStationWishes, { filter }, { isKept: false })
  const known = 'output' in counts ? counts.output : undefined
  return (
    <DeskPage title="心愿">
      <Head sentence={sentenceOf(known)} line="核实过才上墙；墙上只有化名和街道">
        <Button icon="kite" onTap={() => setWriting(true)}>
          替居民写一个
        </Button>
      </Head>
      <Parts label="看哪一部分" parts={partsOf(known)} value={filter} onChange={setFilter} />
      <Loaded
        query={first}
        shape="rows"
        isEmpty={(page) => page.items.length === 0}
        empty={<Empty sentence={nothing[filter]} words="有了会在消息里叫您。" />}
      >
        {() => (
          <View className="desk-wishes">
            {items.map((row) => (
              <WishLine key={row.id} row={row} />
            ))}
          </View>
        )}
      </Loaded>
      <View className="pad desk-wishes-more">
        <MoreButton more={more} isBusy={isBusy} />
      </View>
      {headOf !== undefined && <Terms stationId={headOf} />}
      {isWriting && (
        <WriteSheet
          onDone={() => {
            setWriting(false)
            setFilter('asked')
            void counts.refresh()
            void first.refresh()
          }}
          onClose={() => setWriting(false)}
        />
      )}
    </DeskPage>
  )
}
