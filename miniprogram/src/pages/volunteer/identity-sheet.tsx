import { keepIdentity } from '@shared/volunteers/contract'
import { type IdKind, idKinds } from '@shared/volunteers/identity'
import { IDENTITY_PURPOSE, idKindWords } from '@shared/volunteers/words'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { useCommand } from '../../call/use-command'
import { Button } from '../../ui/button'
import { Field } from '../../ui/field'
import { Note } from '../../ui/note'
import { Options } from '../../ui/options'
import { Refused } from '../../ui/refused'
import { Sheet } from '../../ui/sheet'
import { TextInput } from '../../ui/text-input'
import { say } from '../../ui/toast'

const kinds = idKinds.map((value) => ({ value, word: idKindWords[value] }))

interface IdentitySheetProps {
  readonly onDone: () => void
  readonly onClose: () => void
}

/** Name and number for the official record. No draft of it stays on the phone. */
export function IdentitySheet({ onDone, onClose }: IdentitySheetProps) {
  const [realName, setRealName] = useState('')
  const [idKind, setIdKind] = useState<IdKind>('resident')
  const [idNumber, setIdNumber] = useState('')
  const keep = useCommand(keepIdentity, {
    onDone: () => {
      say({ words: '存好了，加了锁' })
      onDone()
    },
  })
  const isShort = realName.trim() === '' || idNumber.trim() === ''
  return (
    <Sheet title="为了出正式证明" onClose={onClose}>
      <View className="stack">
        <Note>{IDENTITY_PURPOSE}</Note>
        <Field label="真实姓名">
          <TextInput label="真实姓名" value={realName} max={30} onChange={setRealName} />
        </Field>
        <Field label="证件">
          <Options label="证件" columns={1} options={kinds} value={idKind} onChange={setIdKind} />
        </Field>
        <Field
          label="证件号码"
          wrong={keep.invalid.includes('idNumber') ? '证件号是 5 到 18 位，看看有没有漏一位' : undefined}
        >
          <TextInput label="证件号码" value={idNumber} max={18} onChange={setIdNumber} />
        </Field>
        <Refused refusal={keep.invalid.length === 0 ? keep.refusal : undefined} />
        {keep.isUnreachable && <Note tone="warn">网断了。连上以后再点一次就好。</Note>}
        <Button
          tone="primary"
          busyWord={keep.isBusy ? '正在存…' : undefined}
          blockedBecause={isShort ? '姓名和号码都要写' : undefined}
          onTap={() => void keep.run({ realName, idKind, idNumber, hasAgreed: true })}
        >
          我同意，存上
        </Button>
      </View>
    </Sheet>
  )
}
