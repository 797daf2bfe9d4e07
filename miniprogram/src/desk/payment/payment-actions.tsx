import { approvePayment, withdrawPayment } from '@shared/funds/contract'
import type { PaymentView } from '@shared/funds/views'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { useCommand } from '../../call/use-command'
import { Button } from '../../ui/button'
import { Note } from '../../ui/note'
import { Refused } from '../../ui/refused'
import { say } from '../../ui/toast'
import { DeclineSheet } from './decline-sheet'
import { PaySheet } from './pay-sheet'

interface PaymentActionsProps {
  readonly payment: PaymentView
  readonly onDone: () => void
}

/** The next step of whoever reads: say yes or no, pay, or take it back. */
export function PaymentActions({ payment, onDone }: PaymentActionsProps) {
  const { id, canDecide, canPay, canWithdraw, amountFen, availableFen } = payment
  const [opened, setOpened] = useState<'decline' | 'pay'>()
  const close = () => setOpened(undefined)
  const done = () => {
    close()
    onDone()
  }
  const approve = useCommand(approvePayment, {
    about: id,
    onDone: ({ approvals }) => {
      say({ words: approvals < 2 ? '您批了，还等一位' : '两位都批了，钱留好了' })
      onDone()
    },
  })
  const withdraw = useCommand(withdrawPayment, {
    about: id,
    onDone: () => {
      say({ words: '撤回了，留的钱放回去了' })
      onDone()
    },
  })
  const isShort = canDecide && amountFen > availableFen
  return (
    <View>
      <View className="stack">
        <Refused refusal={approve.refusal ?? withdraw.refusal} />
        {(approve.isUnreachable || withdraw.isUnreachable) && (
          <Note tone="warn">网断了。连上以后再点一次，只会算一次。</Note>
        )}
        <View className="dock-row top">
          {canDecide && (
            <Button
              tone="ok"
              isGrowing
              busyWord={approve.isBusy ? '正在记…' : undefined}
              blockedBecause={isShort ? '这个专项能动的不够了' : undefined}
              onTap={() => void approve.run({ id })}
            >
              同意付
            </Button>
          )}
          {canPay && (
            <Button tone="primary" isGrowing onTap={() => setOpened('pay')}>
              付了，记凭证
            </Button>
          )}
          {canDecide && (
            <Button isGrowing onTap={() => setOpened('decline')}>
              不批
            </Button>
          )}
          {canWithdraw && (
            <Button
              isGrowing
              busyWord={withdraw.isBusy ? '正在撤…' : undefined}
              onTap={() => void withdraw.run({ id })}
            >
              不用了，撤回
            </Button>
          )}
        </View>
      </View>
      {opened === 'decline' && <DeclineSheet payment={payment} onDone={done} onClose={close} />}
      {opened === 'pay' && <PaySheet payment={payment} onDone={done} onClose={close} />}
    </View>
  )
}
