import { newTeamCode, renewAgreement } from '@shared/teams/contract'
import type { DeskTeamView } from '@shared/teams/views'
import { View } from '@tarojs/components'
import Taro from '@tarojs/taro'
import { useState } from 'react'
import { useCommand } from '../../call/use-command'
import { useDraft } from '../../call/use-draft'
import { Button } from '../../ui/button'
import { Card } from '../../ui/card'
import { Note } from '../../ui/note'
import { callPhone } from '../../ui/phone'
import { Refused } from '../../ui/refused'
import { Section } from '../../ui/section'
import { Sheet } from '../../ui/sheet'
import { say } from '../../ui/toast'
import { AgreementFields } from '../teams/agreement-fields'
import { AgreementDraft, agreementInput, agreementLacks, noAgreement } from '../teams/draft'

interface PartnerProps {
  readonly team: DeskTeamView
  readonly onDone: () => void
}

/** The agreement, the code that the partner hands out, and whom to ring there. */
export function Partner({ team, onDone }: PartnerProps) {
  const [isRenewing, setRenewing] = useState(false)
  const { id, agreement, contact, hasCode, status } = team
  const [code, setCode] = useState<string>()
  const renew = useCommand(newTeamCode, { about: id, onDone: (made) => setCode(made.code) })
  if (agreement === undefined) return null
  const copy = (made: string) =>
    void Taro.setClipboardData({ data: made }).then(() => say({ words: '码复制好了，发给带队的人就行' }))
  return (
    <Section title="协议">
      <Card>
        <View className="stack">
          <View className="h3">{`${agreement.partnerName} · ${agreement.term}`}</View>
          <View className="small mute num">{`${agreement.fromDay} 到 ${agreement.untilDay}`}</View>
          {agreement.isOver && <Note tone="warn">协议到期了，跟着来的人先报不了新的。</Note>}
          {code !== undefined && <View className="h1 num team-code">{code}</View>}
          <Refused refusal={renew.refusal} />
          {status === 'active' && (
            <View className="row wrap">
              <Button size="small" onTap={() => setRenewing(true)}>
                续签
              </Button>
              {code === undefined ? (
                <Button
                  size="small"
                  busyWord={renew.isBusy ? '正在做…' : undefined}
                  onTap={() => void renew.run({ id })}
                >
                  {hasCode ? '换一个进队的码' : '做一个进队的码'}
                </Button>
              ) : (
                <Button size="small" onTap={() => copy(code)}>
                  复制这个码
                </Button>
              )}
              {contact !== undefined && (
                <Button size="small" icon="phone" onTap={() => callPhone(contact.phone)}>
                  {`打给${contact.calledName}`}
                </Button>
              )}
            </View>
          )}
          {code !== undefined && <View className="cap hint">码只显示这一次，原来的码不能用了。</View>}
        </View>
      </Card>
      {isRenewing && (
        <RenewSheet
          {...{ id, agreement }}
          onClose={() => setRenewing(false)}
          onDone={() => {
            setRenewing(false)
            onDone()
          }}
        />
      )}
    </Section>
  )
}

interface RenewSheetProps {
  readonly id: string
  readonly agreement: NonNullable<DeskTeamView['agreement']>
  readonly onDone: () => void
  readonly onClose: () => void
}

function RenewSheet({ id, agreement: { partnerName }, onDone, onClose }: RenewSheetProps) {
  const { value, change, clear } = useDraft(`team-renew:${id}`, AgreementDraft, {
    ...noAgreement,
    partnerName,
  })
  const renew = useCommand(renewAgreement, {
    about: id,
    onDone: () => {
      clear()
      say({ words: '续上了，跟着来的人又能报了' })
      onDone()
    },
  })
  return (
    <Sheet title="续签" words="写新的日子；联系人没变可以不写。" onClose={onClose}>
      <AgreementFields value={value} change={change} />
      <View className="stack">
        <Refused refusal={renew.refusal} />
        {renew.isUnreachable && <Note tone="warn">网断了，写的都在。连上以后再点一次就好。</Note>}
        <Button
          tone="ok"
          busyWord={renew.isBusy ? '正在记…' : undefined}
          blockedBecause={agreementLacks(value)}
          onTap={() => void renew.run({ id, ...agreementInput(value) })}
        >
          续上
        </Button>
      </View>
    </Sheet>
  )
}
