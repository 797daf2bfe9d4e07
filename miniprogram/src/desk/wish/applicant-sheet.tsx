import type { OutputOf } from '@shared/kernel/contract'
import { openWishApplicant } from '@shared/wishes/contract'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { useCommand } from '../../call/use-command'
import { Button } from '../../ui/button'
import { Note } from '../../ui/note'
import { callPhone } from '../../ui/phone'
import { Plate } from '../../ui/plate'
import { Refused } from '../../ui/refused'
import { Sheet } from '../../ui/sheet'

interface ApplicantSheetProps {
  readonly id: string
  readonly onClose: () => void
}

/** Who asked, opened on purpose: it says beforehand that the opening is on record. Nothing of it stays on the phone. */
export function ApplicantSheet({ id, onClose }: ApplicantSheetProps) {
  const [person, setPerson] = useState<OutputOf<typeof openWishApplicant>>()
  const look = useCommand(openWishApplicant, { about: id, onDone: setPerson })
  return (
    <Sheet title={person?.calledName ?? '是谁写的'} onClose={onClose}>
      {person === undefined ? (
        <View className="stack">
          <Note>打开会记一笔：谁在什么时候看过，本人看得到。</Note>
          <Refused refusal={look.refusal} />
          {look.isUnreachable && <Note tone="warn">网断了。连上以后再点一次就好。</Note>}
          <Button
            tone="primary"
            busyWord={look.isBusy ? '正在打开…' : undefined}
            onTap={() => void look.run({ id })}
          >
            打开看看
          </Button>
        </View>
      ) : (
        <Person person={person} />
      )}
    </Sheet>
  )
}

function Person({ person }: { readonly person: OutputOf<typeof openWishApplicant> }) {
  const { calledName, phone, place, guardian, askedWords } = person
  return (
    <View className="stack">
      <View className="row">
        <Plate>{place}</Plate>
      </View>
      <View>{askedWords}</View>
      {phone === undefined ? (
        <View className="small mute">没有留电话，上门去看看。</View>
      ) : (
        <Button icon="phone" onTap={() => callPhone(phone)}>{`${calledName} ${phone}`}</Button>
      )}
      {guardian !== undefined && (
        <Button icon="phone" onTap={() => callPhone(guardian.phone)}>
          {`监护人：${guardian.calledName} ${guardian.phone}`}
        </Button>
      )}
    </View>
  )
}
