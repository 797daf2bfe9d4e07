import { openGrantPerson } from '@shared/grants/contract'
import type { GrantView } from '@shared/grants/views'
import type { OutputOf } from '@shared/kernel/contract'
import { sayMoment } from '@shared/kernel/time'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { useCommand } from '../../call/use-command'
import { useNow } from '../../call/use-now'
import { Button } from '../../ui/button'
import { Card } from '../../ui/card'
import { Note } from '../../ui/note'
import { callPhone } from '../../ui/phone'
import { Refused } from '../../ui/refused'
import { Section } from '../../ui/section'

interface PersonCardProps {
  readonly grant: Pick<GrantView, 'id' | 'looks'>
  readonly onDone: () => void
}

/** Who it is for: opened by a tap that stays on record. */
export function PersonCard({ grant: { id, looks }, onDone }: PersonCardProps) {
  const [person, setPerson] = useState<OutputOf<typeof openGrantPerson>>()
  const open = useCommand(openGrantPerson, {
    about: id,
    onDone: (opened) => {
      setPerson(opened)
      onDone()
    },
  })
  const now = useNow()
  const [last] = looks
  return (
    <Section title="给谁">
      <Card>
        <View className="stack">
          {person === undefined ? (
            <Button
              icon="lock"
              busyWord={open.isBusy ? '正在打开…' : undefined}
              onTap={() => void open.run({ id })}
            >
              打开看是谁
            </Button>
          ) : (
            <Opened person={person} />
          )}
          <Refused refusal={open.refusal} />
          {open.isUnreachable && <Note tone="warn">网断了。连上以后再点一次。</Note>}
          <View className="cap hint num">
            {last === undefined
              ? '打开会记下谁看过，本人也看得到。'
              : `${last.displayName} ${sayMoment(last.at, now)} 看过`}
          </View>
        </View>
      </Card>
    </Section>
  )
}

function Opened({ person }: { readonly person: OutputOf<typeof openGrantPerson> }) {
  const { calledName, phone, guardian } = person
  return (
    <>
      <View className="h3">{calledName}</View>
      {phone !== undefined && (
        <Button icon="phone" size="small" onTap={() => callPhone(phone)}>{`打给${calledName}`}</Button>
      )}
      {guardian !== undefined && (
        <Button icon="phone" size="small" onTap={() => callPhone(guardian.phone)}>
          {`打给监护人${guardian.calledName}`}
        </Button>
      )}
    </>
  )
}
