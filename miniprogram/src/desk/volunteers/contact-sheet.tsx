import type { OutputOf } from '@shared/kernel/contract'
import { openVolunteerContact } from '@shared/volunteers/contract'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { useCommand } from '../../call/use-command'
import { Button } from '../../ui/button'
import { Note } from '../../ui/note'
import { callPhone } from '../../ui/phone'
import { Refused } from '../../ui/refused'
import { Sheet } from '../../ui/sheet'

interface ContactSheetProps {
  readonly volunteer: { readonly id: string; readonly displayName: string }
  readonly onClose: () => void
}

/** Name and phones, opened on purpose: it says beforehand that the opening is on record. */
export function ContactSheet({ volunteer: { id, displayName }, onClose }: ContactSheetProps) {
  const [contact, setContact] = useState<OutputOf<typeof openVolunteerContact>>()
  const look = useCommand(openVolunteerContact, { about: id, onDone: setContact })
  return (
    <Sheet title={`怎么联系${displayName}`} onClose={onClose}>
      <View className="stack">
        {contact === undefined ? (
          <>
            <Note>打开会记一笔：谁在什么时候看过，本人看得到。</Note>
            <Refused refusal={look.refusal} />
            {look.isUnreachable && <Note tone="warn">网断了。连上以后再点一次就好。</Note>}
            <Button
              tone="primary"
              busyWord={look.isBusy ? '正在打开…' : undefined}
              onTap={() => void look.run({ id })}
            >
              打开联系方式
            </Button>
          </>
        ) : (
          [
            { who: '本人', person: contact },
            { who: '家里大人', person: contact.guardian },
            { who: '紧急联系人', person: contact.emergency },
          ].map(
            ({ who, person }) =>
              person !== undefined && (
                <Button key={who} icon="phone" onTap={() => callPhone(person.phone)}>
                  {`${who}：${person.calledName} ${person.phone}`}
                </Button>
              ),
          )
        )}
      </View>
    </Sheet>
  )
}
