import { acceptReferral, withdrawReferral } from '@shared/referrals/contract'
import type { ReferralVerb } from '@shared/referrals/model'
import { canDoReferral } from '@shared/referrals/moves'
import type { ReferralView } from '@shared/referrals/views'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { useCommand } from '../../call/use-command'
import { Button } from '../../ui/button'
import { Refused } from '../../ui/refused'
import { say } from '../../ui/toast'
import { DeclineSheet, ResultSheet } from './answer-sheets'

interface ReferralActionsProps {
  readonly referral: ReferralView
  readonly onDone: () => void
}

const verbs: readonly ReferralVerb[] = ['accept', 'decline', 'giveBack', 'withdraw']

/** True where this reader can do something now. */
export function hasActions(referral: ReferralView): boolean {
  return verbs.some((verb) => canDoReferral(verb, referral, referral.sides))
}

/** Yes and no side by side; what an office said is written down by whoever asked it. */
export function ReferralActions({ referral, onDone }: ReferralActionsProps) {
  const [opened, setOpened] = useState<'decline' | 'giveBack'>()
  const { id, to } = referral
  const isOffice = to.kind === 'office'
  const told = (words: string) => () => {
    setOpened(undefined)
    say({ words })
    onDone()
  }
  const accept = useCommand(acceptReferral, {
    about: id,
    onDone: told(isOffice ? '记下了，居民也看得到' : '接了，对方和居民都看得到'),
  })
  const withdraw = useCommand(withdrawReferral, { about: id, onDone: told('收回了，还在您这里') })
  const may = (verb: ReferralVerb) => canDoReferral(verb, referral, referral.sides)
  const sheet = { referral, onClose: () => setOpened(undefined) }
  return (
    <View>
      <Refused refusal={accept.refusal ?? withdraw.refusal} />
      <View className="dock-row">
        {may('withdraw') && (
          <Button
            isGrowing
            busyWord={withdraw.isBusy ? '正在收…' : undefined}
            onTap={() => void withdraw.run({ id })}
          >
            收回
          </Button>
        )}
        {may('decline') && (
          <Button isGrowing onTap={() => setOpened('decline')}>
            {isOffice ? '他们接不了' : '接不了'}
          </Button>
        )}
        {may('accept') && (
          <Button
            isGrowing
            tone="primary"
            busyWord={accept.isBusy ? '正在接…' : undefined}
            onTap={() => void accept.run({ id })}
          >
            {isOffice ? '他们接了' : to.kind === 'station' ? '我们接' : '我来接'}
          </Button>
        )}
        {may('giveBack') && (
          <Button isGrowing tone="primary" onTap={() => setOpened('giveBack')}>
            {isOffice ? '记下他们的结果' : '办完了，交回去'}
          </Button>
        )}
      </View>
      {opened === 'decline' && <DeclineSheet {...sheet} onDone={told('回了，对方会接着办')} />}
      {opened === 'giveBack' && <ResultSheet {...sheet} onDone={told('记下了，经手的社工看得到')} />}
    </View>
  )
}
