import type { GrantView } from '@shared/grants/views'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { open } from '../../call/open'
import { Button } from '../../ui/button'
import { ConfirmSheet } from './confirm-sheet'
import { FollowUpSheet } from './follow-up-sheet'
import { HandOverSheet } from './hand-over-sheet'
import { QuoteSheet } from './quote-sheet'

type Opened = 'quote' | 'confirm' | 'handOver' | 'followUp'

interface GrantActionsProps {
  readonly grant: GrantView
  readonly onDone: () => void
}

/** True where there is a next step for the station. */
export function hasActions({ status }: GrantView): boolean {
  return !['closed', 'declined', 'withdrawn'].includes(status)
}

/** The next step, and only that. */
export function GrantActions({ grant, onDone }: GrantActionsProps) {
  const [opened, setOpened] = useState<Opened>()
  const { id } = grant
  const close = () => setOpened(undefined)
  const sheet = {
    id,
    onClose: close,
    onDone: () => {
      close()
      onDone()
    },
  }
  return (
    <View>
      <NextStep grant={grant} onOpen={setOpened} />
      {opened === 'quote' && <QuoteSheet {...sheet} />}
      {opened === 'confirm' && <ConfirmSheet {...sheet} grant={grant} />}
      {opened === 'handOver' && <HandOverSheet {...sheet} />}
      {opened === 'followUp' && <FollowUpSheet {...sheet} />}
    </View>
  )
}

function NextStep({
  grant,
  onOpen,
}: {
  readonly grant: GrantView
  readonly onOpen: (opened: Opened) => void
}) {
  const { status, isAgreed, payment, quotes } = grant
  const step = (word: string, onTap: () => void) => (
    <Button tone="primary" onTap={onTap}>
      {word}
    </Button>
  )
  const toPayment = () => open(`/desk/payment/index?id=${payment?.id ?? ''}`)
  switch (status) {
    case 'asked':
    case 'quoted':
      return step(quotes.length === 0 ? '记一个报价' : '再记一个报价', () => onOpen('quote'))
    case 'approving':
      return <Button onTap={toPayment}>看批到哪里了</Button>
    case 'approved':
      return step('买好了，去记付款', toPayment)
    case 'bought':
      return isAgreed
        ? step('交到手上', () => onOpen('handOver'))
        : step('请本人看规则', () => onOpen('confirm'))
    case 'handed':
      return step('记一次回访', () => onOpen('followUp'))
    case 'closed':
    case 'declined':
    case 'withdrawn':
      return null
  }
}
