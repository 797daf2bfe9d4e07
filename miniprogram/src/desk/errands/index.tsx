import { listStationErrands } from '@shared/errands/contract'
import { type ErrandStatus, errandStatuses } from '@shared/errands/model'
import { errandStatusWords } from '@shared/errands/words'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { usePages } from '../../call/use-pages'
import { Empty } from '../../ui/empty'
import { Head } from '../../ui/head'
import { Loaded } from '../../ui/loaded'
import { MoreButton } from '../../ui/more-button'
import { Parts } from '../../ui/parts'
import { DeskPage } from '../wide/desk-page'
import { StationErrand } from './station-errand'
import './errands.css'

const parts = errandStatuses.map((value) => ({ value, word: errandStatusWords[value] }))

const nothing = {
  open: '外面没有跑腿',
  done: '没有等居民点头的',
  confirmed: '还没有办好的',
  expired: '没有落空的',
  cancelled: '没有收回的',
} satisfies Record<ErrandStatus, string>

/** 跑腿: the errands of the station, by where they stand. */
export default function StationErrands() {
  const [status, setStatus] = useState<ErrandStatus>('open')
  const { first, items, more, isBusy } = usePages(listStationErrands, { status }, { isKept: false })
  return (
    <DeskPage title="跑腿">
      <Head sentence="站里发出去的跑腿" line="从一件需求里点“更多”，就能变成跑腿" />
      <Parts label="看哪一部分" parts={parts} value={status} onChange={setStatus} />
      <Loaded
        query={first}
        shape="rows"
        isEmpty={(page) => page.items.length === 0}
        empty={<Empty sentence={nothing[status]} words="喝口茶。有动静了，消息里会叫您。" />}
      >
        {() => (
          <View className="pad">
            {items.map((errand) => (
              <StationErrand key={errand.id} errand={errand} />
            ))}
          </View>
        )}
      </Loaded>
      <View className="pad">
        <MoreButton more={more} isBusy={isBusy} />
      </View>
    </DeskPage>
  )
}
