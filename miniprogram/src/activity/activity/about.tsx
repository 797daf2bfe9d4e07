import type { SessionView } from '@shared/activities/sign-up-views'
import { clockOf, dayAndWeekday, forWhomWords } from '@shared/activities/sign-up-words'
import { Image, View } from '@tarojs/components'
import { type ReactNode, useState } from 'react'
import { kindArt } from '../../session/kind-art'
import { Art } from '../../ui/art'
import { Card } from '../../ui/card'
import { Icon, type IconName } from '../../ui/icon'
import { Link } from '../../ui/link'
import { Plate } from '../../ui/plate'
import { spoken } from '../../ui/spoken'
import { WayThere } from './way-there'

/** The photo of the station, else the drawing of its kind; and what it is. */
export function Cover({ session }: { readonly session: SessionView }) {
  const { cover, kind, title, station, partners } = session
  const { art, label } = kindArt[kind]
  const together = partners.length === 0 ? '' : `，和${partners.join('、')}一起`
  return (
    <View>
      <View className="activity-cover">
        {cover?.url === undefined ? (
          <Art name={art} width={375} height={190} label={label} />
        ) : (
          <Image
            className="activity-photo"
            mode="aspectFill"
            src={cover.url}
            {...spoken({ role: 'img', label: title })}
          />
        )}
      </View>
      <View className="pad activity-title">
        <View className="h1" {...spoken({ role: 'heading' })}>
          {title}
        </View>
        <View className="small mute">{`${station.name}${together}`}</View>
      </View>
    </View>
  )
}

/** When, where, for whom. */
export function About({ session }: { readonly session: SessionView }) {
  const { startsAt, endsAt, slotMinutes, place, rainPlace, words } = session
  const [isAsking, setAsking] = useState(false)
  const each = slotMinutes === 0 ? '' : `，每人约 ${slotMinutes} 分钟`
  return (
    <Card fit="list">
      <Line icon="calendar">
        <View className="strong">{dayAndWeekday(startsAt)}</View>
        <View className="small mute num">{`${clockOf(startsAt)} 到 ${clockOf(endsAt)}${each}`}</View>
      </Line>
      <Line icon="pin">
        <View className="row between">
          <Plate>{place}</Plate>
          <Link label={`怎么走到${place}`} onTap={() => setAsking(true)}>
            怎么走
          </Link>
        </View>
        {rainPlace !== undefined && (
          <View className="small mute activity-rain">{`下雨改到${rainPlace}`}</View>
        )}
      </Line>
      <Line icon="people">
        <View className="strong">{forWhomWords(session)}</View>
      </Line>
      <Line icon="page">
        <View>{words}</View>
      </Line>
      {isAsking && <WayThere session={session} onClose={() => setAsking(false)} />}
    </Card>
  )
}

function Line({ icon, children }: { readonly icon: IconName; readonly children: ReactNode }) {
  return (
    <View className="activity-line">
      <Icon name={icon} />
      <View className="grow">{children}</View>
    </View>
  )
}
