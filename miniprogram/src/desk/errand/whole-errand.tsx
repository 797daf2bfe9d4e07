import type { ErrandView } from '@shared/errands/views'
import { costWords, leftWords, minutesWords, windowWords } from '@shared/errands/words'
import { sayMoment } from '@shared/kernel/time'
import { courseWords, skillWords } from '@shared/volunteers/words'
import { View } from '@tarojs/components'
import { open } from '../../call/open'
import { useNow } from '../../call/use-now'
import { StageChip } from '../../errand/stage-chip'
import { Card } from '../../ui/card'
import { Columns } from '../../ui/columns'
import { Head } from '../../ui/head'
import { Link } from '../../ui/link'
import { Note } from '../../ui/note'
import { Plate } from '../../ui/plate'
import { Section } from '../../ui/section'
import { Steps, StepWords } from '../../ui/steps'
import { HelperCard } from './helper-card'

interface WholeErrandProps {
  readonly errand: ErrandView
  readonly onDone: () => void
}

export function WholeErrand({ errand, onDone }: WholeErrandProps) {
  const now = useNow()
  const { title, words, stage, helpers, left, requestId, steps, sentBack, cancelReason } = errand
  return (
    <View>
      <Head chip={<StageChip stage={stage} />} sentence={title} line={windowWords(errand, now)} />
      <Columns>
        <View className="stack desk-errand-about">
          {sentBack !== undefined && <Note tone="warn" icon="bubble">{`居民说：${sentBack}`}</Note>}
          {cancelReason !== undefined && <Note tone="warn" icon="undo">{`收回的原因：${cancelReason}`}</Note>}
          <Card>
            <View className="stack">
              <View>{words}</View>
              {steps.length > 0 && (
                <Steps>
                  {steps.map((stop) => (
                    <StepWords key={stop.place} title={stop.place} hint={stop.hint} />
                  ))}
                </Steps>
              )}
              <View className="row">
                <Plate>{errand.communityName}</Plate>
              </View>
              <View className="small mute">{aboutOf(errand)}</View>
              {requestId !== undefined && (
                <Link isGoing onTap={() => open(`/desk/request/index?id=${requestId}`)}>
                  看是从哪件事来的
                </Link>
              )}
            </View>
          </Card>
        </View>
        {helpers.length > 0 && (
          <Section title="谁接的">
            {helpers.map((helper) => (
              <HelperCard
                key={helper.grabbedAt}
                errandId={errand.id}
                helper={helper}
                now={now}
                onDone={onDone}
              />
            ))}
          </Section>
        )}
        {left.length > 0 && (
          <Section title="放回来过">
            <Card>
              {left.map((one) => (
                <View key={one.at} className="row between top">
                  <View className="grow">
                    {`${one.displayName}，${leftWords[one.how]}`}
                    {one.words !== undefined && <View className="small mute">{one.words}</View>}
                  </View>
                  <View className="cap hint num nowrap">{sayMoment(one.at, now)}</View>
                </View>
              ))}
            </Card>
          </Section>
        )}
      </Columns>
    </View>
  )
}

function aboutOf(errand: ErrandView): string {
  const { minutes, needsEntry, skills, course, places } = errand
  return [
    minutesWords(minutes),
    costWords(errand),
    needsEntry ? '要进门' : '不用进门',
    `${places} 个人`,
    ...skills.map((skill) => `要会${skillWords[skill]}`),
    ...(course === undefined ? [] : [`要学过${courseWords[course]}`]),
  ].join(' · ')
}
