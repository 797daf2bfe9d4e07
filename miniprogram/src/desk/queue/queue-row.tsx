import { sayAge, sayLeft, sayVisit } from '@shared/kernel/time'
import { filedTag } from '@shared/requests/filed-words'
import type { RequestRow } from '@shared/requests/views'
import { deskStatusWords, hazardWords } from '@shared/requests/words'
import { View } from '@tarojs/components'
import { useNow } from '../../call/use-now'
import { sayReporters } from '../../matter/spot-card'
import { Icon } from '../../ui/icon'
import { Plate } from '../../ui/plate'
import { spoken } from '../../ui/spoken'
import { Tap } from '../../ui/tap'
import { Urgency } from '../../ui/urgency'

/** One request on the desk. A dot and a bold edge say that it waits for the desk. */
interface QueueRowProps {
  readonly row: RequestRow
  readonly isChosen: boolean
  readonly onChoose: (id: string) => void
}

export function QueueRow({ row, isChosen, onChoose }: QueueRowProps) {
  const now = useNow()
  const reporters = sayReporters(row.joined)
  const isNew = row.status === 'waiting'
  const tag = filedTag(row)
  // A call may say nothing of the place.
  const place = [row.communityName, row.building].filter(Boolean).join(' ')
  const classes = [
    'queue-row',
    row.urgency === 'urgent' || row.isCrisis ? 'is-urgent' : '',
    isChosen ? 'is-chosen' : '',
  ]
  return (
    <Tap className={classes.join(' ')} onTap={() => onChoose(row.id)}>
      <View className="row between">
        <Urgency level={row.urgency} isCrisis={row.isCrisis} />
        <Standing row={row} now={now} />
      </View>
      <View className="queue-title">
        {isNew && <View className="queue-dot" {...spoken({ label: '还没有人接' })} />}
        {row.title}
      </View>
      <View className="row between">
        <View className="row wrap">
          {place !== '' && <Plate>{place}</Plate>}
          {row.spot !== undefined && <View className="queue-tag">{hazardWords[row.spot.hazard]}</View>}
          {reporters !== undefined && <View className="queue-tag num">{reporters}</View>}
          {tag !== undefined && <View className="queue-tag">{tag}</View>}
          {!row.isMine && row.assigneeName !== undefined && (
            <View className="queue-tag">{row.assigneeName}</View>
          )}
        </View>
        <View className="cap hint num nowrap">{sayAge(row.createdAt, now)}</View>
      </View>
    </Tap>
  )
}

/** What is due later than that is told by its status. */
const SAID_WITHIN_MS = 24 * 60 * 60 * 1000

function Standing({ row, now }: { readonly row: RequestRow; readonly now: number }) {
  const isVisit = row.visitAt !== undefined && row.visitAt > now && row.status === 'working'
  if (!isVisit && row.due !== undefined && row.due.at - now < SAID_WITHIN_MS) {
    return (
      <View className="cap num queue-standing is-due">
        <Icon name="clock" size="s" />
        {sayLeft(row.due.at, now)}
      </View>
    )
  }
  return (
    <View className={`cap num queue-standing ${row.status === 'waiting' ? 'is-due' : 'hint'}`}>
      {isVisit && <Icon name="lamp" size="s" />}
      {isVisit && row.visitAt !== undefined
        ? `${sayVisit(row.visitAt, now)}上门`
        : deskStatusWords[row.status]}
    </View>
  )
}
