import { kindSpoken } from '@shared/requests/words'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { Button } from '../../ui/button'
import { Page } from '../../ui/page'
import { Refused } from '../../ui/refused'
import { spoken } from '../../ui/spoken'
import { FilledPlace } from './filled-place'
import { missingIn, missingPlace, missingWho, type Need } from './need'
import { WhatQuestion } from './what-question'
import { WhenQuestion } from './when-question'
import { WhereQuestion } from './where-question'
import type { RequestForm } from './use-request-form'

const questions = [
  { sentence: '您要我们帮什么？', View: WhatQuestion },
  { sentence: '去哪里找您？', View: WhereQuestion },
  { sentence: '什么时候方便？', View: WhenQuestion },
] as const
const LAST = questions.length - 1

interface ElderFormProps {
  readonly title: string
  readonly offlineWords: string
  readonly form: RequestForm
}

/** One question a screen, three at most. */
export function ElderForm({ title, offlineWords, form }: ElderFormProps) {
  const [at, setAt] = useState(0)
  const need = withSpokenKind(form.need)
  const question = questions[at] ?? questions[0]
  const missing = missingAt(at, need)
  return (
    <Page
      title={title}
      offlineWords={offlineWords}
      dock={
        <View className="stack">
          <Refused refusal={form.submit.refusal} />
          <View className="dock-row">
            {at > 0 && <Button onTap={() => setAt(at - 1)}>上一问</Button>}
            {at < LAST ? (
              <Button tone="primary" isGrowing blockedBecause={missing} onTap={() => setAt(at + 1)}>
                下一问
              </Button>
            ) : (
              <Button
                tone="primary"
                isGrowing
                busyWord={form.submit.isBusy ? '正在交…' : undefined}
                blockedBecause={missing}
                onTap={() => form.send(need)}
              >
                交上去
              </Button>
            )}
          </View>
        </View>
      }
    >
      <View className="pad">
        <View className="request-new-step cap mute">{`第 ${at + 1} 问，一共 ${questions.length} 问`}</View>
        <View className="h1 request-new-question" {...spoken({ role: 'heading' })}>
          {question.sentence}
        </View>
        <FilledPlace form={form} />
        <question.View form={form} />
      </View>
    </Page>
  )
}

/** One tap is enough: whoever chose and wrote nothing has said it with the choice. */
function withSpokenKind(need: Need): Need {
  if (need.words.trim() !== '' || need.kind === undefined) return need
  return { ...need, words: kindSpoken[need.kind] }
}

function missingAt(at: number, need: Need): string | undefined {
  if (at === 0) return need.kind === undefined ? '点一样，或者写几个字' : undefined
  if (at === 1) return missingWho(need) ?? missingPlace(need)
  return missingIn(need)
}
