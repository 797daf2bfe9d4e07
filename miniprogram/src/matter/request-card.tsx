import { sayAge } from '@shared/kernel/time'
import { filedTag } from '@shared/requests/filed-words'
import { givenName } from '@shared/requests/given-name'
import type { Status } from '@shared/requests/model'
import type { RequestRow } from '@shared/requests/views'
import { hazardWords, kindWords, statusWords } from '@shared/requests/words'
import { View } from '@tarojs/components'
import Taro from '@tarojs/taro'
import { useNow } from '../call/use-now'
import { Card } from '../ui/card'
import { Icon } from '../ui/icon'
import { Metre } from '../ui/metre'
import { metreStops } from './metre-stops'
import { sayReporters } from './spot-card'
import { StatusChip } from './status-chip'
import './request-card.css'

/** What a tap leads to, where it is this person's turn. */
const turns: Partial<Record<Status, string>> = { working: '看看', asking: '回一句', resolved: '看一眼' }

/** One of the own requests: what it is, where on its way, what was said last. Tapped as a whole. */
export function RequestCard({ row }: { readonly row: RequestRow }) {
  const now = useNow()
  const tag = filedTag(row)
  const last = lastWords(row) ?? aboutWords(row, now)
  return (
    <Card
      label={[row.title, statusWords[row.status], last].join('，')}
      onTap={() => void Taro.navigateTo({ url: `/pages/request/index?id=${row.id}` })}
    >
      <View className="row between top">
        <View className="h3 grow request-card-title">{row.title}</View>
        <StatusChip status={row.status} />
      </View>
      {tag !== undefined && <View className="request-card-tag">{tag}</View>}
      <Metre stops={metreStops(row, now)} />
      <View className="row between request-card-foot">
        <View className="small mute grow request-card-last">{last}</View>
        <View className="row small nowrap request-card-turn">
          {turns[row.status] ?? '经过'}
          <Icon name="forward" size="s" />
        </View>
      </View>
    </Card>
  )
}

function aboutWords({ kind, spot, joined, createdAt }: RequestRow, now: number): string {
  const age = sayAge(createdAt, now)
  if (spot === undefined) return `${kindWords[kind]}，${age}提的`
  return [hazardWords[spot.hazard], `${age}报的`, sayReporters(joined)].filter(Boolean).join('，')
}

function lastWords({ lastLine }: RequestRow): string | undefined {
  if (lastLine === undefined) return undefined
  return `${lastLine.mine ? '您' : (givenName(lastLine.displayName) ?? '社工')}：${lastLine.words}`
}
