import { coursePage } from '@shared/courses/words'
import { courseFirstWords, lackingWords } from '@shared/errands/words'
import { type ServiceRow, takeNeed } from '@shared/volunteers/contract'
import { View } from '@tarojs/components'
import { open } from '../../call/open'
import { useCommand } from '../../call/use-command'
import { useNow } from '../../call/use-now'
import { courseStep } from '../../matter/course-step'
import { Button } from '../../ui/button'
import { Card } from '../../ui/card'
import { Note } from '../../ui/note'
import { Plate } from '../../ui/plate'
import { Refused } from '../../ui/refused'
import { say } from '../../ui/toast'
import { sayService } from './say'

interface ServiceCardProps {
  readonly service: ServiceRow
  /** The one red button of the page. */
  readonly isBest: boolean
  readonly onDone: () => void
}

/** Something one is needed for, why it is offered, and the step to it. */
export function ServiceCard({ service, isBest, onDone }: ServiceCardProps) {
  const { id, title, words, communityName, reason, lacking } = service
  const take = useCommand(takeNeed, {
    about: id,
    onDone: () => {
      say({ words: '接下了，站里会打电话，第一次一起去' })
      onDone()
    },
  })
  return (
    <View className="service-card">
      <Card>
        <View className="h2">{title}</View>
        <View className="small mute service-words">{words}</View>
        <View className="small">{sayService(service, useNow())}</View>
        <View className="small service-why">{lacking === undefined ? reason : lackingWords(lacking)}</View>
        <View className="row between wrap service-foot">
          <Plate>{communityName}</Plate>
          <Step service={service} isBest={isBest} take={take} />
        </View>
        <Refused refusal={take.refusal} {...courseStep(take.refusal)} />
        {take.isUnreachable && <Note tone="warn">网断了，不知道接上没有。再点一次，只会算一次。</Note>}
      </Card>
    </View>
  )
}

interface StepProps extends Pick<ServiceCardProps, 'service' | 'isBest'> {
  readonly take: ReturnType<typeof useCommand<(typeof takeNeed)['input'], (typeof takeNeed)['output']>>
}

function Step({ service: { kind, id, lacking, pass }, isBest, take }: StepProps) {
  const tone = isBest ? 'primary' : 'line'
  if (lacking !== undefined) {
    if ('course' in lacking)
      return (
        <Button size="small" onTap={() => open(coursePage(lacking.course))}>
          {courseFirstWords(lacking)}
        </Button>
      )
    if ('age' in lacking) return null
    return (
      <Button size="small" onTap={() => open('/pages/volunteer/index')}>
        补上会做的
      </Button>
    )
  }
  if (kind === 'errand')
    return (
      <Button size="small" tone={tone} onTap={() => open(`/pages/errand/index?id=${id}`)}>
        看看这件
      </Button>
    )
  if (kind === 'session')
    return (
      <Button size="small" tone={tone} onTap={() => open(`/activity/activity/index?id=${id}`)}>
        看看这场
      </Button>
    )
  return (
    <Button
      size="small"
      tone={tone}
      busyWord={take.isBusy ? '正在接…' : undefined}
      onTap={() => void take.run(pass === undefined ? { id } : { id, pass })}
    >
      我来
    </Button>
  )
}
