import { serviceKinds } from '@shared/activities/codes'
import type { MyCodeView } from '@shared/attendances/views'
import { sayMoment, sayVisit } from '@shared/kernel/time'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { useNow } from '../../call/use-now'
import { Button } from '../../ui/button'
import { CallStation } from '../../ui/call-station'
import { Card } from '../../ui/card'
import { Chip } from '../../ui/chip'
import { Head } from '../../ui/head'
import { Note } from '../../ui/note'
import { Serving } from '../../matter/serving'
import { Plate } from '../../ui/plate'
import { Refused } from '../../ui/refused'
import { Row } from '../../ui/rows'
import { Marking } from './marking'
import { MyCodes } from './my-codes'
import { MyHours } from './my-hours'
import { lineWords, nextWay, sentenceOf } from './standing'
import { useCheckIn } from './use-check-in'

interface MyCheckInProps {
  readonly session: MyCodeView
  readonly refresh: () => void
}

/** Coming, leaving, and what became of it. */
export function MyCheckIn({ session, refresh }: MyCheckInProps) {
  const { id, title, place, communityName, startsAt, status, lines, station } = session
  const now = useNow()
  const check = useCheckIn(id, refresh)
  const [isShowing, setShowing] = useState(false)
  const way = nextWay(session)
  const first = check.waiting[0]
  return (
    <View>
      <Head
        chip={<StateChip session={session} />}
        sentence={first === undefined ? sentenceOf(session) : '记下了，有信号就送'}
        line={`${title} · ${sayVisit(startsAt, now)}`}
      >
        <Plate>{`${communityName} ${place}`}</Plate>
      </Head>
      <View className="pad stack check-in">
        {first !== undefined && (
          <Note tone="ok">{`${sayMoment(first.input.seenAt, now)} 的签到记在手机里了。连上网会自己送，关掉小程序也不会丢。`}</Note>
        )}
        <Refused refusal={check.refusal} />
        {way !== undefined && first === undefined && !isShowing && (
          <Marking way={way} session={session} check={check} />
        )}
        {isShowing && <MyCodes lines={lines} />}
        {status === 'open' && (
          <Button onTap={() => setShowing(!isShowing)}>
            {isShowing ? '不用了，回去' : '给带队的人扫我的码'}
          </Button>
        )}
        <Card fit="list">
          {lines.map((line) => (
            <Row
              key={line.entryId}
              icon={line.inAt === undefined ? 'person' : 'check'}
              iconTone={line.inAt === undefined ? 'plain' : 'ok'}
              title={line.name}
              words={lineWords(line, now)}
            />
          ))}
        </Card>
        {servesHere(session) && <Serving id={id} />}
        {status === 'confirmed' && <MyHours session={session} onDone={refresh} />}
        <CallStation phone={station.phone} />
      </View>
    </View>
  )
}

/** Whoever lends a hand where people are served may look at what to mind. */
function servesHere({ kind, status, lines }: MyCodeView): boolean {
  const isService = serviceKinds.some((one) => one === kind)
  return (
    isService && status === 'open' && lines.some(({ part, waiting }) => part === 'helper' && waiting === 0)
  )
}

function StateChip({ session: { status, lines } }: { readonly session: MyCodeView }) {
  if (status === 'cancelled') return <Chip tone="over">取消了</Chip>
  if (status === 'confirmed') return <Chip tone="ok">核对好了</Chip>
  return lines.some(({ inAt }) => inAt !== undefined) ? (
    <Chip tone="ok">已签到</Chip>
  ) : (
    <Chip tone="info">还没签到</Chip>
  )
}
