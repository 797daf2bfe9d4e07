import { answerQuiz } from '@shared/courses/contract'
import type { LessonView, QuizResult } from '@shared/courses/views'
import { z } from '@shared/kernel/schema'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { useCommand } from '../../call/use-command'
import { useDraft } from '../../call/use-draft'
import { Button } from '../../ui/button'
import { useElder } from '../../ui/elder'
import { Field } from '../../ui/field'
import { Head } from '../../ui/head'
import { Note } from '../../ui/note'
import { Options } from '../../ui/options'
import { Refused } from '../../ui/refused'

const Answers = z.object({ edition: z.number(), chosen: z.record(z.string(), z.number()) })

interface QuizProps {
  readonly lesson: LessonView
  readonly onRead: () => void
  readonly onLookedAt: (result: QuizResult) => void
}

/** The questions: all on one page, in elder mode one a screen. What was chosen stays until it is looked at. */
export function Quiz({ lesson, onRead, onLookedAt }: QuizProps) {
  const { id, edition, quiz } = lesson
  const isElder = useElder()
  const [at, setAt] = useState(0)
  const draft = useDraft(`quiz:${id}:${String(edition)}`, Answers, { edition, chosen: {} })
  const { chosen } = draft.value
  const answer = useCommand(answerQuiz, {
    about: id,
    onDone: (result) => {
      draft.clear()
      onLookedAt(result)
    },
  })
  const missing = quiz.findIndex((_, place) => chosen[String(place)] === undefined)
  const isLast = !isElder || at === quiz.length - 1
  const shown = quiz.flatMap((question, place) => (!isElder || place === at ? [{ ...question, place }] : []))
  const send = () => {
    const answers = quiz.map((_, place) => chosen[String(place)] ?? -1)
    if (missing < 0) void answer.run({ id, edition, answers })
  }
  return (
    <View>
      <Head
        sentence={isElder ? `第 ${String(at + 1)} 题，共 ${String(quiz.length)} 题` : '每题选一个'}
        line={isElder ? undefined : `答对 ${String(lesson.passMark)} 道就过`}
      />
      <View className="pad stack">
        {shown.map(({ words, options, place }) => (
          <Field key={words} label={isElder ? words : `${String(place + 1)}. ${words}`} isMain={isElder}>
            <Options
              label={words}
              columns={1}
              options={options.map((word, option) => ({ value: String(option), word }))}
              value={chosen[String(place)] === undefined ? undefined : String(chosen[String(place)])}
              onChange={(option) => draft.change({ chosen: { ...chosen, [String(place)]: Number(option) } })}
            />
          </Field>
        ))}
        {isLast ? (
          <>
            <Refused refusal={answer.refusal} />
            {answer.isUnreachable && (
              <Note tone="warn">网断了，选好的都在。连上以后再交一次，只算一次。</Note>
            )}
            <Button
              tone="primary"
              busyWord={answer.isBusy ? '正在看…' : undefined}
              blockedBecause={missing < 0 ? undefined : `第 ${String(missing + 1)} 题还没选`}
              onTap={send}
            >
              交
            </Button>
          </>
        ) : (
          <Button
            tone="primary"
            blockedBecause={chosen[String(at)] === undefined ? '先选一个' : undefined}
            onTap={() => setAt(at + 1)}
          >
            下一题
          </Button>
        )}
        {isElder && at > 0 && (
          <Button icon="back" onTap={() => setAt(at - 1)}>
            上一题
          </Button>
        )}
        <Button icon="book" onTap={onRead}>
          再看一遍
        </Button>
      </View>
    </View>
  )
}
