import type { Counts } from '@shared/activities/counts'
import { activityKindWords } from '@shared/activities/plan-words'
import type { DeskRow } from '@shared/activities/plan-views'
import { placeInWeek, sayMinute } from '@shared/kernel/time'
import { View } from '@tarojs/components'
import { open } from '../../call/open'
import { Card } from '../../ui/card'
import { Chip } from '../../ui/chip'
import { Link } from '../../ui/link'
import { Plate } from '../../ui/plate'

/** One date: when, where, how full. The card opens who comes, the link the activity. */
export function DateCard({ row }: { readonly row: DeskRow }) {
  const { id, activityId, title, kind, communityName, place, status, counts } = row
  const when = clockOf(row)
  return (
    <View className="desk-date">
      <Card
        label={[title, when, `${communityName}${place}`, fullness(counts)].join('，')}
        onTap={() => open(`/desk/session/index?id=${id}`)}
      >
        <View className="row between top">
          <View className="grow">
            <View className="h3">{title}</View>
            <View className="small mute num">{`${when}，${activityKindWords[kind]}`}</View>
          </View>
          {status === 'cancelled' && <Chip tone="over">取消了</Chip>}
          {status === 'confirmed' && <Chip tone="ok">点过名了</Chip>}
        </View>
        <View className="row desk-date-place">
          <Plate>{place}</Plate>
        </View>
        <View className="small num">{fullness(counts)}</View>
      </Card>
      <View className="row desk-date-more">
        <Link
          label={`${title}，改时间、换地方、印海报`}
          onTap={() => open(`/desk/activity/index?id=${activityId}`)}
        >
          改一改
        </Link>
      </View>
    </View>
  )
}

/** 9:00 到 11:30 */
export function clockOf({ startsAt, endsAt }: Pick<DeskRow, 'startsAt' | 'endsAt'>): string {
  return [startsAt, endsAt].map((at) => sayMinute(placeInWeek(at).minute)).join(' 到 ')
}

/** 20 个位子，报了 20 位，2 位候补；帮手要 6 位，有 4 位 */
export function fullness({ seats, seated, waiting, helperSeats, helpers }: Counts): string {
  const people = `${String(seats)} 个位子，报了 ${String(seated)} 位`
  const queue = waiting === 0 ? '' : `，${String(waiting)} 位候补`
  const hands = helperSeats === 0 ? '' : `；帮手要 ${String(helperSeats)} 位，有 ${String(helpers)} 位`
  return `${people}${queue}${hands}`
}
