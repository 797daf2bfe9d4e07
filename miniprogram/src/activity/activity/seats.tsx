import type { SessionView } from '@shared/activities/sign-up-views'
import { seatsWords, whyNoHelperWords } from '@shared/activities/sign-up-words'
import { comingWords } from '@shared/activities/plan-words'
import { coursePage } from '@shared/courses/words'
import { View } from '@tarojs/components'
import { open } from '../../call/open'
import { Button } from '../../ui/button'
import { Card } from '../../ui/card'
import { Section } from '../../ui/section'
import { spoken } from '../../ui/spoken'
import type { SigningUp } from './use-sign-up'

/** More than that are said and not drawn. */
const DRAWN_MAX = 60

interface SeatsProps {
  readonly session: SessionView
  readonly signing: SigningUp
  readonly isOpen: boolean
}

/** How many seats there are and how many are taken, as rectangles; and what helpers do. */
export function Seats({ session, signing, isOpen }: SeatsProps) {
  const { counts, kind } = session
  const helpers = { seats: counts.helperSeats, seated: counts.helpers, waiting: counts.helpersWaiting }
  return (
    <Section title="位置">
      <Card>
        <SeatRow word={comingWords[kind]} {...counts} />
        {counts.waiting > 0 && (
          <View className="small mute">{`前面有 ${counts.waiting} 位在候补。有人退，按报名先后补上。`}</View>
        )}
        {counts.helperSeats > 0 && (
          <View className="activity-helpers">
            <SeatRow word="来帮忙" {...helpers} />
            <View className="row between">
              <View className="small mute grow">{session.helperWords ?? '搭把手就行'}</View>
              {isOpen && <Help session={session} signing={signing} />}
            </View>
            {isOpen && session.whyNoHelper !== undefined && (
              <View className="small mute">{whyNoHelperWords[session.whyNoHelper]}</View>
            )}
          </View>
        )}
      </Card>
    </Section>
  )
}

interface SeatRowProps {
  readonly word: string
  readonly seats: number
  readonly seated: number
  readonly waiting: number
}

function SeatRow({ word, seats, seated, waiting }: SeatRowProps) {
  const label = seated < seats ? `${seats} 个位置，还空 ${seats - seated} 个` : `${seats} 个位置全部报满`
  return (
    <View>
      <View className="row between">
        <View className="strong">{word}</View>
        <View className="num">{`${seats} 位，${seatsWords({ seats, seated, waiting: 0 })}`}</View>
      </View>
      {seats <= DRAWN_MAX && (
        <View
          className="activity-seats"
          {...spoken({ role: 'img', label: waiting > 0 ? `${label}，${waiting} 位候补` : label })}
        >
          {Array.from({ length: seats }, (_, at) => (
            <View key={at} className={`activity-seat ${at < seated ? 'is-taken' : ''}`} />
          ))}
        </View>
      )}
    </View>
  )
}

function Help({ session, signing }: Pick<SeatsProps, 'session' | 'signing'>) {
  const { whyNoHelper, entries, helperPass, course } = session
  if (entries.some(({ part }) => part === 'helper')) return null
  if (whyNoHelper === 'course')
    return (
      <Button
        size="small"
        onTap={() => open(course === undefined ? '/hours/courses/index' : coursePage(course))}
      >
        去上课
      </Button>
    )
  if (whyNoHelper === 'adult' || whyNoHelper === 'stopped') return null
  if (helperPass === undefined)
    return (
      <Button size="small" onTap={() => open('/pages/volunteer/index')}>
        {whyNoHelper === 'guardian' ? '请家长点头' : '先登记'}
      </Button>
    )
  return (
    <Button size="small" busyWord={signing.command.isBusy ? '正在报…' : undefined} onTap={signing.help}>
      我来帮忙
    </Button>
  )
}
