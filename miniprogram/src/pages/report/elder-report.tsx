import { View } from '@tarojs/components'
import { useState } from 'react'
import { Button } from '../../ui/button'
import { Page } from '../../ui/page'
import { Refused } from '../../ui/refused'
import { spoken } from '../../ui/spoken'
import { KindQuestion, PictureQuestion } from './questions'
import { SameSheet } from './same-sheet'
import { missing } from './seen'
import type { ReportForm } from './use-report-form'
import { WhereQuestion } from './where-question'

const questions = [
  { sentence: '拍一张给我们看', View: PictureQuestion },
  { sentence: '是哪一种？', View: KindQuestion },
  { sentence: '在哪里？', View: WhereQuestion },
] as const
const LAST = questions.length - 1

interface ElderReportProps {
  readonly title: string
  readonly offlineWords: string
  readonly form: ReportForm
}

/** One question a screen, three at most. Without a photo the kind says it. */
export function ElderReport({ title, offlineWords, form }: ElderReportProps) {
  const [at, setAt] = useState(0)
  const { seen, photos, photoMissing, report, same } = form
  const question = questions[at] ?? questions[0]
  const because = [photoMissing, missing.kind(seen), missing.place(seen)][at]
  const next = at === 0 && photos.photos.length === 0 ? '不方便拍，下一问' : '下一问'
  return (
    <Page
      title={title}
      offlineWords={offlineWords}
      dock={
        <View className="stack">
          <Refused refusal={report.refusal} />
          <View className="dock-row report-dock">
            {at > 0 && <Button onTap={() => setAt(at - 1)}>上一问</Button>}
            {at < LAST ? (
              <Button tone="primary" isGrowing blockedBecause={because} onTap={() => setAt(at + 1)}>
                {next}
              </Button>
            ) : (
              <Button
                tone="primary"
                isGrowing
                busyWord={report.isBusy || same.isLooking ? '正在报…' : undefined}
                blockedBecause={because ?? photoMissing}
                onTap={() => void form.lookAndSend(seen)}
              >
                报上去
              </Button>
            )}
          </View>
        </View>
      }
    >
      <View className="pad">
        <View className="report-step cap mute">{`第 ${String(at + 1)} 问，一共 ${String(questions.length)} 问`}</View>
        <View className="h1 report-question" {...spoken({ role: 'heading' })}>
          {question.sentence}
        </View>
        <question.View form={form} />
      </View>
      <SameSheet form={form} />
    </Page>
  )
}
