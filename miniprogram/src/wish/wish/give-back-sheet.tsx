import { giveBackWish } from '@shared/wishes/contract'
import type { WishView } from '@shared/wishes/views'
import { View } from '@tarojs/components'
import { useCommand } from '../../call/use-command'
import { Button } from '../../ui/button'
import { Note } from '../../ui/note'
import { Refused } from '../../ui/refused'
import { Sheet } from '../../ui/sheet'
import { say } from '../../ui/toast'

interface GiveBackSheetProps {
  readonly wish: WishView
  readonly onDone: () => void
  readonly onClose: () => void
}

/** Back onto the wall: nobody is blamed, somebody else can come. */
export function GiveBackSheet({ wish: { id, title }, onDone, onClose }: GiveBackSheetProps) {
  const giveBack = useCommand(giveBackWish, {
    about: id,
    onDone: () => {
      say({ words: '放回墙上了，谢谢您的心意' })
      onDone()
    },
  })
  return (
    <Sheet
      title="放回墙上，让别人来"
      words={`${title}马上又能被认领。晚几天能送到的话，改日子就行。`}
      onClose={onClose}
    >
      <View className="stack">
        <Refused refusal={giveBack.refusal} />
        {giveBack.isUnreachable && <Note tone="warn">网断了。连上以后再点一次，只会放回一次。</Note>}
        <Button
          tone="dark"
          busyWord={giveBack.isBusy ? '正在放…' : undefined}
          onTap={() => void giveBack.run({ id })}
        >
          放回墙上
        </Button>
        <Button tone="quiet" onTap={onClose}>
          还是我来送
        </Button>
      </View>
    </Sheet>
  )
}
