import type { DeskWish } from '@shared/wishes/views'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { Button } from '../../ui/button'
import { say } from '../../ui/toast'
import { DeclineSheet } from './decline-sheet'
import { HandOverSheet } from './hand-over-sheet'
import { RecallSheet } from './recall-sheet'
import { ReceiveSheet } from './receive-sheet'
import { ReviewSheet } from './review-sheet'
import { ThanksSheet } from './thanks-sheet'
import { VerifySheet } from './verify-sheet'

type Step = DeskWish['can'][number]

const words = {
  verify: '核实上墙',
  decline: '不上墙',
  receive: '收到礼物',
  handOver: '交到手上',
  recall: '收回',
  writeThanks: '记下谢意',
  reviewThanks: '看这段话',
} satisfies Record<Step, string>

/** The step that is next stands last and red; closing steps never are. */
const first: readonly Step[] = ['reviewThanks', 'handOver', 'receive', 'verify', 'writeThanks']

interface WishActionsProps {
  readonly wish: DeskWish
  readonly onDone: () => void
}

export function WishActions({ wish, onDone }: WishActionsProps) {
  const [opened, setOpened] = useState<Step>()
  const close = () => setOpened(undefined)
  const done = (said: string) => {
    close()
    say({ words: said })
    onDone()
  }
  const next = first.find((step) => wish.can.includes(step))
  const others = wish.can.filter((step) => step !== next)
  const sheet = { wish, onDone: done, onClose: close }
  return (
    <View className="dock-row">
      {others.map((step) => (
        <Button key={step} isGrowing onTap={() => setOpened(step)}>
          {words[step]}
        </Button>
      ))}
      {next !== undefined && (
        <Button key={next} tone="primary" isGrowing onTap={() => setOpened(next)}>
          {words[next]}
        </Button>
      )}
      {opened === 'verify' && <VerifySheet {...sheet} />}
      {opened === 'decline' && <DeclineSheet {...sheet} />}
      {opened === 'receive' && <ReceiveSheet {...sheet} />}
      {opened === 'recall' && <RecallSheet {...sheet} />}
      {opened === 'handOver' && <HandOverSheet {...sheet} />}
      {opened === 'writeThanks' && <ThanksSheet {...sheet} />}
      {opened === 'reviewThanks' && <ReviewSheet {...sheet} />}
    </View>
  )
}
