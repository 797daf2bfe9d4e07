import { sessionPage } from '@shared/activities/scene'
import type { SessionView } from '@shared/activities/sign-up-views'
import { clockOf, dayAndWeekday } from '@shared/activities/sign-up-words'
import { View } from '@tarojs/components'
import { open } from '../../call/open'
import { CallMe } from '../../matter/call-me'
import { kindArt } from '../../session/kind-art'
import { Button } from '../../ui/button'
import { Card } from '../../ui/card'
import { Chip } from '../../ui/chip'
import { Metre, type MetreStop } from '../../ui/metre'
import { Note } from '../../ui/note'
import { Sheet } from '../../ui/sheet'
import { answerWords } from './seats-said'
import { TellThem } from './tell-them'
import type { SignedUp } from './use-sign-up'

interface CameOfItProps {
  readonly session: SessionView
  readonly signedUp: SignedUp
  readonly onWithdraw: () => void
  readonly onClose: () => void
}

/** Right after signing up: in, or at which place of the line. */
export function CameOfIt(props: CameOfItProps) {
  const { entries } = props.signedUp
  const waiting = entries.filter(({ place }) => place > 0)
  return waiting.length > 0 ? <WaitingSheet {...props} /> : <InSheet {...props} />
}

const whoOf = (entry: SignedUp['entries'][number]) => (entry.relation === 'self' ? '您' : entry.calledName)

function InSheet({ session, signedUp, onClose }: CameOfItProps) {
  const { startsAt, place, kind } = session
  const who = signedUp.entries.map(whoOf).join('、')
  const at = signedUp.entries[0]?.slotStartsAt ?? startsAt
  return (
    <Sheet
      title={`${who}报上了`}
      chip={<Chip tone="ok">有位置了</Chip>}
      words={`${dayAndWeekday(at)} ${clockOf(at)}，\n${place}见。`}
      art={kindArt[kind].art === 'barber' ? 'bench' : 'tea'}
      onClose={onClose}
    >
      <View className="stack activity-ways">
        <Note icon="envelope">前一天傍晚会再提醒一次；改时间、换地方，马上告诉您。</Note>
        <TellThem entries={signedUp.entries} />
        <CallMe template="requestMoved" when="有变动时叫您一声" />
        <Button tone="dark" onTap={onClose}>
          知道了
        </Button>
      </View>
    </Sheet>
  )
}

function WaitingSheet({ session, signedUp, onWithdraw, onClose }: CameOfItProps) {
  const last = signedUp.entries.filter(({ place }) => place > 0).at(-1)
  if (last === undefined) return null
  const who = whoOf(last)
  const { answerMinutes, others } = session
  return (
    <Sheet
      title={`${who}排在第 ${last.place} 位`}
      chip={
        <Chip tone="wait" icon="clock">
          候补中
        </Chip>
      }
      words="前面退一位，就往前挪一位。"
      onClose={onClose}
    >
      <Metre stops={lineStops(last.place)} />
      <View className="stack activity-ways">
        <Note icon="envelope">
          {answerMinutes === 0
            ? '轮到时，您会收到消息，位置就留好了。'
            : `轮到时，您会收到消息。${answerWords(answerMinutes)}内点一下，位置就是${who}的；没点就给下一位。`}
        </Note>
        <TellThem entries={signedUp.entries} />
        <CallMe template="requestMoved" when="轮到时叫您一声" />
        {signedUp.freeSlots.length > 0 && (
          <View className="small">
            {`不想等的话，${signedUp.freeSlots.map(({ startsAt }) => clockOf(startsAt)).join('、')} 还有位置。`}
          </View>
        )}
        {others.length > 0 && <View className="small strong">不想等的话</View>}
        {others.map((other) => (
          <Card key={other.id} onTap={() => open(sessionPage(other.id))}>
            <View className="h3">{other.title}</View>
            <View className="cap hint num">
              {`${dayAndWeekday(other.startsAt)}，${other.communityName}，还有 ${other.free} 位`}
            </View>
          </Card>
        ))}
        <View className="dock-row">
          <Button isGrowing onTap={onWithdraw}>
            不候补了
          </Button>
          <Button tone="dark" isGrowing onTap={onClose}>
            知道了
          </Button>
        </View>
      </View>
    </Sheet>
  )
}

/** From one's own place to the seat, at most four stops. */
function lineStops(place: number): readonly MetreStop[] {
  const ahead = Array.from({ length: Math.min(place, 3) - 1 }, (_, at) => Math.min(place, 3) - 1 - at)
  return [
    { word: `第 ${place} 位`, state: 'wait' },
    ...ahead.map((one) => ({ word: `第 ${one} 位`, state: 'next' as const })),
    { word: '有位置', state: 'next' },
  ]
}
