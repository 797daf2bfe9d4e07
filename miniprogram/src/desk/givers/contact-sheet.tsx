import { openGiverContact } from '@shared/goods/contract'
import type { GiverContact } from '@shared/goods/contract'
import type { GiverRow } from '@shared/goods/views'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { useCommand } from '../../call/use-command'
import { Send } from '../../matter/send'
import { Button } from '../../ui/button'
import { callPhone } from '../../ui/phone'
import { Sheet } from '../../ui/sheet'

interface ContactSheetProps {
  readonly giver: GiverRow
  readonly onClose: () => void
}

/** Whom to call: looked at only when asked for, and that is on record. */
export function ContactSheet({ giver: { id, name }, onClose }: ContactSheetProps) {
  const [contact, setContact] = useState<GiverContact>()
  const command = useCommand(openGiverContact, { about: id, onDone: (opened) => setContact(opened.contact) })
  if (contact === undefined) {
    return (
      <Sheet title={`${name}找谁联系`} words="看一次记一笔。" onClose={onClose}>
        <Send command={command} word="看一下" busyWord="正在打开…" tone="dark" input={{ id }} />
      </Sheet>
    )
  }
  return (
    <Sheet title={contact.name} words={contact.phone} onClose={onClose}>
      <View className="stack">
        <Button tone="primary" icon="phone" onTap={() => callPhone(contact.phone)}>
          打过去
        </Button>
      </View>
    </Sheet>
  )
}
