import { answerCorrection } from '@shared/attendances/contract'
import type { CorrectionView, SheetView } from '@shared/attendances/views'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { useCommand } from '../../call/use-command'
import { ReasonForm } from '../../matter/reason-form'
import { useWords } from '../../matter/words-form'
import { Button } from '../../ui/button'
import { Card } from '../../ui/card'
import { Section } from '../../ui/section'
import { Sheet } from '../../ui/sheet'
import { say } from '../../ui/toast'

interface CorrectionsProps {
  readonly sheet: SheetView
  readonly onDone: () => void
}

interface Answering {
  readonly correction: CorrectionView
  readonly isGranted: boolean
}

/** What helpers asked about their minutes; question and answer stay beside each other. */
export function Corrections({ sheet, onDone }: CorrectionsProps) {
  const [answering, setAnswering] = useState<Answering>()
  if (sheet.corrections.length === 0) return null
  const lineOf = (correction: CorrectionView) =>
    sheet.lines.find(({ entryId }) => entryId === correction.entryId)
  return (
    <Section title="想改时间的">
      {sheet.corrections.map((correction) => {
        const line = lineOf(correction)
        const { id, askedMinutes, words, answer } = correction
        return (
          <Card key={id}>
            <View className="stack">
              <View className="h3">{`${line?.name ?? '志愿者'}：想改成 ${askedMinutes} 分钟`}</View>
              <View>{words}</View>
              <View className="small mute">{`现在记的是 ${line?.creditMinutes ?? 0} 分钟`}</View>
              {answer !== undefined && (
                <View className="small">{`${answer.isGranted ? '改了' : '没改'}：${answer.words}`}</View>
              )}
              {answer === undefined && line?.isMe === true && (
                <View className="small mute">自己的时间要请同事来回。</View>
              )}
              {answer === undefined && line?.isMe !== true && (
                <View className="dock-row">
                  <Button isGrowing onTap={() => setAnswering({ correction, isGranted: false })}>
                    照原来的
                  </Button>
                  <Button isGrowing tone="ok" onTap={() => setAnswering({ correction, isGranted: true })}>
                    改过来
                  </Button>
                </View>
              )}
            </View>
          </Card>
        )
      })}
      {answering !== undefined && (
        <AnswerSheet
          id={sheet.id}
          answering={answering}
          onClose={() => setAnswering(undefined)}
          onDone={() => {
            setAnswering(undefined)
            onDone()
          }}
        />
      )}
    </Section>
  )
}

interface AnswerSheetProps {
  readonly id: string
  readonly answering: Answering
  readonly onDone: () => void
  readonly onClose: () => void
}

function AnswerSheet({ id, answering: { correction, isGranted }, onDone, onClose }: AnswerSheetProps) {
  const draft = useWords(`correction-answer:${correction.id}`)
  const answer = useCommand(answerCorrection, {
    about: correction.id,
    onDone: () => {
      draft.clear()
      say({ words: '回好了，志愿者看得到' })
      onDone()
    },
  })
  const title = isGranted ? `改成 ${correction.askedMinutes} 分钟` : '照原来记的'
  return (
    <Sheet title={title} words="志愿者看得到这句话。" onClose={onClose}>
      <ReasonForm
        label="怎么回"
        placeholder={isGranted ? '比如：问过了，您一直在' : '比如：签退是十一点，按那个记'}
        word={title}
        draft={draft}
        command={answer}
        toInput={(words) => ({ id, correctionId: correction.id, isGranted, words })}
      />
    </Sheet>
  )
}
