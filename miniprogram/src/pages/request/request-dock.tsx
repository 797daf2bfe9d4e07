import { confirmRequest } from '@shared/requests/contract'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { useCommand } from '../../call/use-command'
import { Button } from '../../ui/button'
import { useElder } from '../../ui/elder'
import { Refused } from '../../ui/refused'
import { say } from '../../ui/toast'
import { AnswerBox } from './answer-box'
import { newOne } from './file-new'
import { ReopenSheet } from './reopen-sheet'
import type { StepProps } from './step'
import { useMay } from './use-may'

/** The next step of this person, where the thumb is. */
export function RequestDock({ request, onDone }: StepProps) {
  const may = useMay(request)
  const { word, file } = newOne(request)
  if (may('answer')) return <AnswerBox request={request} onDone={onDone} />
  if (request.status === 'withdrawn')
    return (
      <Button tone="primary" onTap={file}>
        {word}
      </Button>
    )
  if (!may('confirm') && !may('reopen')) return <Button onTap={file}>{word}</Button>
  return <Judge request={request} onDone={onDone} />
}

/** Is it settled? Yes is green; no opens it again. */
function Judge({ request, onDone }: StepProps) {
  const may = useMay(request)
  const isElder = useElder()
  const [isReopening, setReopening] = useState(false)
  const confirm = useCommand(confirmRequest, {
    about: request.id,
    onDone: () => {
      say({ words: '好，这件事就算办好了' })
      onDone()
    },
  })
  return (
    <View className="stack">
      <Refused refusal={confirm.refusal} />
      <View className="dock-row">
        {may('reopen') && (
          <Button isGrowing={!may('confirm')} onTap={() => setReopening(true)}>
            还没有
          </Button>
        )}
        {may('confirm') && (
          <Button
            tone="ok"
            icon="check"
            isGrowing
            busyWord={confirm.isBusy ? '正在记…' : undefined}
            onTap={() => void confirm.run({ id: request.id })}
          >
            {isElder ? '办好了' : '收到了，办好了'}
          </Button>
        )}
      </View>
      {isReopening && (
        <ReopenSheet
          request={request}
          onDone={() => {
            setReopening(false)
            onDone()
          }}
          onClose={() => setReopening(false)}
        />
      )}
    </View>
  )
}
