import { sayMoment } from '@shared/kernel/time'
import { type Stage, stages } from '@shared/teams/model'
import type { StepView } from '@shared/teams/views'
import { stageNeeds, stageWords } from '@shared/teams/words'
import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { useNow } from '../call/use-now'
import { Trail, type TrailStop } from '../ui/trail'

interface WayProps {
  readonly stage: Stage
  readonly steps: readonly StepView[]
  /** The photos it rests on: the desk decides about them, members look at them. */
  readonly children: ReactNode
}

/** 筹备 – 成立 – 成熟: how the team came to where it stands, what it rests on, and what the next stage needs. */
export function StageWay({ stage, steps, children }: WayProps) {
  const now = useNow()
  const ahead = stages.slice(stages.indexOf(stage) + 1)
  const stops = [
    ...steps.map((step, at): TrailStop => {
      const before = steps[at - 1]
      const isBack = before !== undefined && stages.indexOf(step.stage) < stages.indexOf(before.stage)
      const isLast = at === steps.length - 1
      const state = isBack ? 'back' : isLast && ahead.length > 0 ? 'now' : 'done'
      const title = isBack ? `回到${stageWords[step.stage]}` : stageWords[step.stage]
      return { key: String(at), title, note: step.words, when: sayMoment(step.at, now), state }
    }),
    ...ahead.map((next): TrailStop => ({
      ...{ key: next, title: stageWords[next], note: stageNeeds[next], state: 'next' },
    })),
  ]
  return (
    <View className="stack">
      <Trail stops={stops} />
      {children}
    </View>
  )
}
