import type { VolunteerStatus } from '@shared/volunteers/model'
import { sayFreeTimes } from '@shared/volunteers/free-times'
import { ageBandWords, courseWords, skillWords, volunteerStatusWords } from '@shared/volunteers/words'
import { sayMoment } from '@shared/kernel/time'
import { View } from '@tarojs/components'
import { open } from '../../call/open'
import { useNow } from '../../call/use-now'
import { Button } from '../../ui/button'
import { CallStation } from '../../ui/call-station'
import { Card } from '../../ui/card'
import { Chip, type ChipTone } from '../../ui/chip'
import { Head } from '../../ui/head'
import { Note } from '../../ui/note'
import { Plate } from '../../ui/plate'
import { Section } from '../../ui/section'
import type { Entry } from './draft'
import { IdentityCard } from './identity-card'
import { Leave } from './leave'

const tones = { waiting: 'wait', active: 'ok', declined: 'over', left: 'over' } satisfies Record<
  VolunteerStatus,
  ChipTone
>

interface RegisteredProps {
  readonly volunteer: Entry
  readonly onEdit: () => void
  readonly onDone: () => void
}

/** What became of it, what stands in the register, and the way out. */
export function Registered({ volunteer, onEdit, onDone }: RegisteredProps) {
  const { status, displayName, home, areas, skills, station, reason, ageBand, freeTimes } = volunteer
  const isOut = status === 'declined' || status === 'left'
  return (
    <View>
      <Head
        chip={<Chip tone={tones[status]}>{volunteerStatusWords[status]}</Chip>}
        {...standing(volunteer)}
      />
      <View className="pad stack">
        {reason !== undefined && status === 'declined' && (
          <Note tone="warn" icon="bubble">{`站里说：${reason}`}</Note>
        )}
        {status === 'active' && (
          <>
            <Button tone="primary" onTap={() => open('/pages/errands/index')}>
              看看附近的小事
            </Button>
            <Button onTap={() => open('/hours/service/index')}>志愿服务清单</Button>
          </>
        )}
        {isOut && (
          <Button tone="primary" onTap={onEdit}>
            重新报名
          </Button>
        )}
        <Card>
          <View className="stack">
            <View className="h3">{displayName}</View>
            <View className="row wrap">
              {[home, ...areas].map(({ code, name }) => (
                <Plate key={code}>{name}</Plate>
              ))}
            </View>
            <View className="small mute">{skills.map((skill) => skillWords[skill]).join('、')}</View>
            {ageBand !== undefined && <View className="small mute">{ageBandWords[ageBand]}</View>}
            {freeTimes.length > 0 && <View className="small mute">{`有空：${sayFreeTimes(freeTimes)}`}</View>}
          </View>
        </Card>
        <Courses volunteer={volunteer} />
        <Looks looks={volunteer.looks} />
        {status === 'active' && <IdentityCard identity={volunteer.identity} onDone={onDone} />}
        {!isOut && <Button onTap={onEdit}>改一改</Button>}
        <CallStation phone={station.phone}>{`打给${station.name}`}</CallStation>
        {!isOut && <Leave onDone={onDone} />}
      </View>
    </View>
  )
}

function Courses({ volunteer: { courses } }: { readonly volunteer: Entry }) {
  const now = useNow()
  if (courses.length === 0) return null
  return (
    <Section title="学过的课">
      <Card>
        {courses.map(({ course, until }) => (
          <View key={course} className="row between">
            <View className="h3">{courseWords[course]}</View>
            <View className="small mute">
              {until > now ? `到 ${sayMoment(until, now)}都算` : '过期了，再学一次就好'}
            </View>
          </View>
        ))}
      </Card>
    </Section>
  )
}

/** Who of the station opened her name and phones. */
function Looks({ looks }: Pick<Entry, 'looks'>) {
  const now = useNow()
  if (looks.length === 0) return null
  return (
    <Note>{`看过您联系方式的：${looks
      .map(({ displayName, at }) => `${displayName}（${sayMoment(at, now)}）`)
      .join('、')}`}</Note>
  )
}

function standing({ status, displayName, station }: Entry) {
  switch (status) {
    case 'waiting':
      return { sentence: '等站里看一眼', line: `${station.name}看过就告诉您，不用守着。` }
    case 'active':
      return { sentence: `${displayName}，可以接了`, line: '从十分钟的小事开始。' }
    case 'declined':
      return { sentence: '这次没有通过', line: '改一改可以再报，也可以打电话问问。' }
    case 'left':
      return { sentence: '您停下了', line: '谢谢您帮过的忙。想回来随时可以。' }
  }
}
