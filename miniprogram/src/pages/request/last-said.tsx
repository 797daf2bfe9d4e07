import { View } from '@tarojs/components'
import { useState } from 'react'
import { Said } from '../../matter/said'
import { Avatar } from '../../ui/avatar'
import { Button } from '../../ui/button'
import { Card } from '../../ui/card'
import { AnswerSheet } from './answer-sheet'
import type { StepProps } from './step'
import { useMay } from './use-may'

interface LastSaidProps extends StepProps {
  /** 小陈 */
  readonly who: string
}

/** The last message of the station, or how it ended, and the button to answer. */
export function LastSaid({ request, who, onDone }: LastSaidProps) {
  const may = useMay(request)
  const [isOpen, setOpen] = useState(false)
  const text = request.result ?? request.closeReason ?? request.talk.filter((line) => !line.mine).at(-1)?.text
  const open = () => setOpen(true)
  if (text === undefined && !may('answer')) return null
  return (
    <View className="section">
      {text === undefined ? (
        <Button icon="bubble" onTap={open}>{`跟${who}说一句`}</Button>
      ) : (
        <Card>
          <View className="stack">
            <View className="row">
              <Avatar name={request.assignee?.displayName ?? '站'} />
              <View className="h2">{`${who}说`}</View>
            </View>
            <View className="request-last">
              <Said text={text} />
            </View>
            {may('answer') && (
              <Button tone="primary" icon="bubble" onTap={open}>
                {`回${who}`}
              </Button>
            )}
          </View>
        </Card>
      )}
      {isOpen && (
        <AnswerSheet
          request={request}
          who={who}
          onDone={() => {
            setOpen(false)
            onDone()
          }}
          onClose={() => setOpen(false)}
        />
      )}
    </View>
  )
}
