import { removeIdentity } from '@shared/volunteers/contract'
import { idKindWords } from '@shared/volunteers/words'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { useCommand } from '../../call/use-command'
import { Button } from '../../ui/button'
import { Card } from '../../ui/card'
import { Note } from '../../ui/note'
import { Refused } from '../../ui/refused'
import { Section } from '../../ui/section'
import { say } from '../../ui/toast'
import type { Entry } from './draft'
import { IdentitySheet } from './identity-sheet'

interface IdentityCardProps {
  readonly identity: Entry['identity']
  readonly onDone: () => void
}

/** What the official record needs, where she wants one: kept, shown by its end, taken away with one tap. */
export function IdentityCard({ identity, onDone }: IdentityCardProps) {
  const [isOpen, setOpen] = useState(false)
  const remove = useCommand(removeIdentity, {
    onDone: () => {
      say({ words: '删掉了，这里不再有您的证件' })
      onDone()
    },
  })
  return (
    <Section title="为了出正式证明">
      <Card>
        <View className="stack">
          {identity === undefined ? (
            <>
              <View className="small mute">想让服务记录进全国志愿服务信息系统，才用填姓名和证件。</View>
              <Button onTap={() => setOpen(true)}>填姓名和证件</Button>
            </>
          ) : (
            <>
              <View className="h3">{`${identity.realName} · ${idKindWords[identity.idKind]}，尾号 ${identity.tail}`}</View>
              <Refused refusal={remove.refusal} />
              {remove.isUnreachable && <Note tone="warn">网断了。连上以后再点一次就好。</Note>}
              <Button busyWord={remove.isBusy ? '正在删…' : undefined} onTap={() => void remove.run({})}>
                删掉证件
              </Button>
            </>
          )}
        </View>
      </Card>
      {isOpen && (
        <IdentitySheet
          onClose={() => setOpen(false)}
          onDone={() => {
            setOpen(false)
            onDone()
          }}
        />
      )}
    </Section>
  )
}
