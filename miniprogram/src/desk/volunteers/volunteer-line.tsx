import { sayAge, sayMoment } from '@shared/kernel/time'
import { admitVolunteer, type VolunteerRow } from '@shared/volunteers/contract'
import { sayFreeTimes } from '@shared/volunteers/free-times'
import { ageBandWords, courseWords, skillWords } from '@shared/volunteers/words'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { useCommand } from '../../call/use-command'
import { useNow } from '../../call/use-now'
import { Button } from '../../ui/button'
import { Refused } from '../../ui/refused'
import { Row } from '../../ui/rows'
import { say } from '../../ui/toast'
import { ContactSheet } from './contact-sheet'
import { CourseSheet } from './course-sheet'
import { DeclineSheet } from './decline-sheet'

interface VolunteerLineProps {
  readonly volunteer: VolunteerRow
  readonly onDone: () => void
}

/** Somebody in the register, and what the station decides about her. */
export function VolunteerLine({ volunteer, onDone }: VolunteerLineProps) {
  const [opened, setOpened] = useState<'decline' | 'course' | 'contact'>()
  const now = useNow()
  const { id, displayName, status, registeredAt, reason } = volunteer
  const admit = useCommand(admitVolunteer, {
    about: id,
    onDone: () => {
      say({ words: `${displayName}可以接跑腿了` })
      onDone()
    },
  })
  const close = () => setOpened(undefined)
  const sheet = {
    volunteer,
    onClose: close,
    onDone: () => {
      close()
      onDone()
    },
  }
  return (
    <Row icon="person" title={displayName} words={aboutOf(volunteer, now)} when={sayAge(registeredAt, now)}>
      <View className="grow">
        {reason !== undefined && <View className="small mute">{`说过的原因：${reason}`}</View>}
        <View className="row wrap">
          {(status === 'waiting' || status === 'declined') && (
            <Button
              size="small"
              tone={status === 'waiting' ? 'ok' : 'line'}
              busyWord={admit.isBusy ? '正在记…' : undefined}
              onTap={() => void admit.run({ id })}
            >
              可以接
            </Button>
          )}
          {status === 'active' && (
            <Button size="small" onTap={() => setOpened('course')}>
              记一门课
            </Button>
          )}
          <Button size="small" onTap={() => setOpened('contact')}>
            联系方式
          </Button>
          {(status === 'waiting' || status === 'active') && (
            <Button size="small" onTap={() => setOpened('decline')}>
              {status === 'waiting' ? '先不通过' : '不再让接'}
            </Button>
          )}
        </View>
        <Refused refusal={admit.refusal} />
      </View>
      {opened === 'decline' && <DeclineSheet {...sheet} />}
      {opened === 'course' && <CourseSheet {...sheet} />}
      {opened === 'contact' && <ContactSheet volunteer={volunteer} onClose={close} />}
    </Row>
  )
}

function aboutOf(
  { communityName, areas, skills, courses, ageBand, freeTimes }: VolunteerRow,
  now: number,
): string {
  const where = areas === 0 ? communityName : `${communityName}，还愿去 ${areas} 个社区`
  const learnt = courses.map(({ course, until }) =>
    until > now ? `${courseWords[course]}课到 ${sayMoment(until, now)}` : `${courseWords[course]}课过期了`,
  )
  const age = ageBand === undefined ? [] : [ageBandWords[ageBand]]
  const free = freeTimes.length === 0 ? [] : [`有空：${sayFreeTimes(freeTimes)}`]
  const can = skills.map((skill) => skillWords[skill]).join('、')
  return [...age, where, can, ...free, ...learnt].join(' · ')
}
