import { getBoard } from '@shared/timebank/contract'
import { monthOf } from '@shared/timebank/rules'
import { sayMinutes } from '@shared/timebank/said'
import type { BoardView } from '@shared/timebank/views'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { open } from '../../call/open'
import { useNow } from '../../call/use-now'
import { useQuery } from '../../call/use-query'
import { CallStation } from '../../ui/call-station'
import { Card } from '../../ui/card'
import { Empty } from '../../ui/empty'
import { Head } from '../../ui/head'
import { Loaded } from '../../ui/loaded'
import { Page } from '../../ui/page'
import { Parts } from '../../ui/parts'
import { Row } from '../../ui/rows'
import { MyName } from './my-name'
import { monthsUntil } from './months'

/** 光荣榜: who lent a hand in a month, by name where they like it. */
export default function BoardPage() {
  const months = monthsUntil(monthOf(useNow()))
  const [month, setMonth] = useState(months[0]?.value ?? '')
  const query = useQuery(getBoard, { month })
  return (
    <Page title="光荣榜">
      <Head
        sentence={'output' in query ? sentenceOf(query.output) : '正在数这个月的'}
        line={'output' in query ? query.output.station?.name : undefined}
      />
      <Parts label="看哪个月" parts={months} value={month} onChange={setMonth} />
      <Loaded
        query={query}
        shape="rows"
        isEmpty={({ rows, unnamed, mine }) => rows.length + unnamed.people === 0 && mine === undefined}
        empty={
          <Empty
            art="bench"
            sentence="这个月还没有人记上时间"
            words="帮一次忙，时间记上了，就在这里。"
            step={{ word: '看看附近的跑腿', run: () => open('/pages/errands/index') }}
          />
        }
      >
        {(board) => <Board board={board} refresh={() => void query.refresh()} />}
      </Loaded>
      <View className="pad">
        <CallStation tone="quiet" />
      </View>
    </Page>
  )
}

function Board({ board, refresh }: { readonly board: BoardView; readonly refresh: () => void }) {
  const { rows, unnamed, mine, station } = board
  return (
    <View className="pad stack">
      {rows.length + unnamed.people > 0 && (
        <Card fit="list">
          {rows.map(({ displayName, minutes, isMe }, place) => (
            <Row
              key={`${displayName}${String(place)}`}
              icon="person"
              title={isMe ? `${displayName}（您）` : displayName}
              words={sayMinutes(minutes)}
            />
          ))}
          {unnamed.people > 0 && (
            <Row
              icon="people"
              title={`${rows.length === 0 ? '' : '还有 '}${String(unnamed.people)} 位没有写名字`}
              words={`一共 ${sayMinutes(unnamed.minutes)}`}
            />
          )}
        </Card>
      )}
      {mine !== undefined && station !== undefined && (
        <MyName stationId={station.id} mine={mine} onDone={refresh} />
      )}
    </View>
  )
}

function sentenceOf({ rows, unnamed }: BoardView): string {
  const people = rows.length + unnamed.people
  const minutes = rows.reduce((sum, row) => sum + row.minutes, unnamed.minutes)
  return people === 0 ? '这个月还没有记上的' : `${String(people)} 位邻居，一共帮了 ${sayMinutes(minutes)}`
}
