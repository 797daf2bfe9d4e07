import type { CorrectionView, MyCodeView, MyLine } from '@shared/attendances/views'
import { cameWords } from '@shared/attendances/words'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { Button } from '../../ui/button'
import { Card } from '../../ui/card'
import { Note } from '../../ui/note'
import { CorrectionSheet } from '../correction-sheet'

interface MyHoursProps {
  readonly session: MyCodeView
  readonly onDone: () => void
}

/** What was written down for a helper, and the way to ask again. */
export function MyHours({ session, onDone }: MyHoursProps) {
  const [asked, setAsked] = useState<MyLine>()
  const helpers = session.lines.filter(({ part, came }) => part === 'helper' && came !== undefined)
  return (
    <View className="stack">
      {helpers.map((line) => (
        <Card key={line.entryId}>
          <View className="stack">
            <View className="row between">
              <View className="h3">{line.name}</View>
              <View className="strong num">{`${line.creditMinutes ?? 0} 分钟`}</View>
            </View>
            {line.came !== undefined && <View className="small mute">{cameWords[line.came]}</View>}
            {line.correction !== undefined && <CorrectionNote correction={line.correction} />}
            {(line.correction === undefined || line.correction.answer !== undefined) && (
              <Button size="small" onTap={() => setAsked(line)}>
                时间不对，请站里看看
              </Button>
            )}
          </View>
        </Card>
      ))}
      {asked !== undefined && (
        <CorrectionSheet
          id={session.id}
          entryId={asked.entryId}
          minutes={asked.creditMinutes ?? 0}
          minutesMax={session.minutesMax}
          onClose={() => setAsked(undefined)}
          onDone={() => {
            setAsked(undefined)
            onDone()
          }}
        />
      )}
    </View>
  )
}

function CorrectionNote({ correction: { askedMinutes, answer } }: { readonly correction: CorrectionView }) {
  if (answer === undefined) return <Note tone="warn">{`想改成 ${askedMinutes} 分钟，站里正在看。`}</Note>
  return (
    <Note tone={answer.isGranted ? 'ok' : 'warn'} icon="bubble">
      {answer.isGranted ? `改成了 ${askedMinutes} 分钟：${answer.words}` : `照原来记的：${answer.words}`}
    </Note>
  )
}
