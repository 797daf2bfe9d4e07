import { View } from '@tarojs/components'
import { useState } from 'react'
import { Button } from '../../ui/button'
import { Page } from '../../ui/page'
import { spoken } from '../../ui/spoken'
import { missing } from '../../wishing/asking/asked'
import type { Asking } from '../../wishing/asking/use-asking'
import { WhatQuestion } from '../../wishing/asking/what-question'
import { WhereQuestion } from '../../wishing/asking/where-question'
import { WhomQuestion } from '../../wishing/asking/whom-question'
import { AskProblems } from './ask-problems'
import { offlineWords } from './offline-words'

const questions = [
  { sentence: '您想要什么？', View: WhatQuestion, missing: missing.what },
  { sentence: '给谁的？', View: WhomQuestion, missing: missing.whom },
  { sentence: '去哪里找您？', View: WhereQuestion, missing: missing.where },
] as const
const LAST = questions.length - 1

/** One question a screen, three in all. */
export function ElderAsk({ asking }: { readonly asking: Asking }) {
  const [at, setAt] = useState(0)
  const question = questions[at] ?? questions[0]
  const because = question.missing(asking.whole)
  return (
    <Page
      title="写一个心愿"
      offlineWords={offlineWords}
      dock={
        <View className="stack">
          <AskProblems asking={asking} />
          <View className="dock-row">
            {at > 0 && <Button onTap={() => setAt(at - 1)}>上一问</Button>}
            {at < LAST ? (
              <Button tone="primary" isGrowing blockedBecause={because} onTap={() => setAt(at + 1)}>
                下一问
              </Button>
            ) : (
              <Button
                tone="primary"
                isGrowing
                busyWord={asking.ask.isBusy ? '正在交…' : undefined}
                blockedBecause={asking.missing}
                onTap={asking.send}
              >
                交给社工
              </Button>
            )}
          </View>
        </View>
      }
    >
      <View className="pad">
        <View className="cap mute ask-step">{`第 ${String(at + 1)} 问，一共 ${String(questions.length)} 问`}</View>
        <View className="h1 ask-question" {...spoken({ role: 'heading' })}>
          {question.sentence}
        </View>
        <question.View asking={asking} />
      </View>
    </Page>
  )
}
