import { sessionPage } from '@shared/activities/scene'
import type { SessionRow } from '@shared/activities/sign-up-views'
import { clockOf, dayAndWeekday, seatsWords } from '@shared/activities/sign-up-words'
import { sayVisit } from '@shared/kernel/time'
import { View } from '@tarojs/components'
import { open } from '../call/open'
import { useNow } from '../call/use-now'
import { Card } from '../ui/card'
import { Chip } from '../ui/chip'
import { Icon } from '../ui/icon'
import { Plate } from '../ui/plate'
import { kindArt } from './kind-art'
import './session-card.css'

/** One date in a list: what, when, where, how many seats; and how one's own stand. */
export function SessionCard({ session }: { readonly session: SessionRow }) {
  const { id, title, kind, startsAt, endsAt, place } = session
  const when = `${dayAndWeekday(startsAt)}，${clockOf(startsAt)} 到 ${clockOf(endsAt)}`
  const seats = seatsSaid(session, useNow())
  return (
    <View className="session-card">
      <Card label={`${title}，${when}，${place}，${seats}`} onTap={() => open(sessionPage(id))}>
        <View className="row top">
          <View className="row-icon is-plain">
            <Icon name={kindArt[kind].icon} />
          </View>
          <View className="grow">
            <View className="row between top">
              <View className="h2">{title}</View>
              <MyChip session={session} />
            </View>
            <View className="small mute num session-when">{when}</View>
            <View className="row wrap between session-foot">
              <Plate>{place}</Plate>
              <View className="small num">{seats}</View>
            </View>
          </View>
        </View>
      </Card>
    </View>
  )
}

function seatsSaid({ status, opensAt, closesAt, counts }: SessionRow, now: number): string {
  if (status === 'cancelled') return '取消了'
  if (opensAt > now) return `${sayVisit(opensAt, now)}开始报`
  return closesAt <= now ? '报名截止了' : seatsWords(counts)
}

function MyChip({ session: { mine, status } }: { readonly session: SessionRow }) {
  if (status === 'cancelled') return <Chip tone="over">已取消</Chip>
  if (mine.waiting > 0)
    return (
      <Chip tone="wait" icon="clock">
        候补中
      </Chip>
    )
  return mine.seated > 0 ? <Chip tone="ok">报上了</Chip> : null
}
