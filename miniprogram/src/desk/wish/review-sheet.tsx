import { holdThanks, passThanks } from '@shared/wishes/contract'
import { revealedWords } from '@shared/wishes/words'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { useCommand } from '../../call/use-command'
import { ReasonForm } from '../../matter/reason-form'
import { useWords } from '../../matter/words-form'
import { Button } from '../../ui/button'
import { Note } from '../../ui/note'
import { Refused } from '../../ui/refused'
import { Sheet } from '../../ui/sheet'
import type { SheetProps } from './sheet-props'

/** Read before it goes on: no names, no numbers, nothing that tells who it is. */
export function ReviewSheet({ wish: { id, thanks }, onDone, onClose }: SheetProps) {
  const [isHolding, setHolding] = useState(false)
  const writtenAt = thanks?.writtenAt ?? 0
  const reveals = thanks?.reveals
  const draft = useWords(`wish-hold:${id}`)
  const pass = useCommand(passThanks, { about: id, onDone: () => onDone('转给送的人了') })
  const hold = useCommand(holdThanks, {
    about: id,
    onDone: () => {
      draft.clear()
      onDone('先留在站里了')
    },
  })
  if (isHolding)
    return (
      <Sheet title="为什么先不转" words="写的人看得到，改一改再交。" onClose={onClose}>
        <ReasonForm
          label="原因"
          placeholder="比如：里面有名字，去掉就能转"
          word="先不转"
          draft={draft}
          command={hold}
          toInput={(reason) => ({ id, writtenAt, reason })}
        />
      </Sheet>
    )
  return (
    <Sheet title={`“${thanks?.words ?? ''}”`} onClose={onClose}>
      <View className="stack">
        {reveals === undefined ? (
          <Note>看一遍：称呼、电话、门牌对过了，没有；也看不出是谁，就可以转。</Note>
        ) : (
          <Note tone="warn">{revealedWords[reveals]}</Note>
        )}
        <Refused refusal={pass.refusal} />
        {pass.isUnreachable && <Note tone="warn">网断了。连上以后再点一次，只转一次。</Note>}
        <Button
          tone="ok"
          busyWord={pass.isBusy ? '正在转…' : undefined}
          blockedBecause={reveals === undefined ? undefined : '先请他们改一改'}
          onTap={() => void pass.run({ id, writtenAt })}
        >
          转给送的人
        </Button>
        <Button onTap={() => setHolding(true)}>先不转</Button>
      </View>
    </Sheet>
  )
}
