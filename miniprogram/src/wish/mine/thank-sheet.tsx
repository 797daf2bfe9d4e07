import { z } from '@shared/kernel/schema'
import { thankGiver } from '@shared/wishes/contract'
import { THANKS_MAX } from '@shared/wishes/model'
import type { MyWish } from '@shared/wishes/views'
import { View } from '@tarojs/components'
import { useCommand } from '../../call/use-command'
import { useDraft } from '../../call/use-draft'
import { Send } from '../../matter/send'
import { Note } from '../../ui/note'
import { Sheet } from '../../ui/sheet'
import { TextArea } from '../../ui/text-area'
import { say } from '../../ui/toast'

const Words = z.object({ words: z.string() })

interface ThankSheetProps {
  readonly wish: MyWish
  readonly onDone: () => void
  readonly onClose: () => void
}

/** A few words to whoever gave it. Nobody has to. */
export function ThankSheet({ wish: { id, thanks }, onDone, onClose }: ThankSheetProps) {
  const draft = useDraft(`wish-thank:${id}`, Words, { words: thanks?.words ?? '' })
  const thank = useCommand(thankGiver, {
    about: id,
    onDone: () => {
      draft.clear()
      say({ words: '交上去了，社工看过就转给送的人' })
      onDone()
    },
  })
  const { words } = draft.value
  return (
    <Sheet title="想对送的人说什么" words="说说东西用上了没有。不用写名字和电话。" onClose={onClose}>
      <View className="stack">
        <TextArea
          label="谢谢的话"
          value={words}
          max={THANKS_MAX}
          placeholder="比如：镜子戴上了，报纸上的小字看得清了"
          onChange={(written) => draft.change({ words: written })}
        />
        <Note>社工看过再转。送的人看不到您是谁，您也不会知道是谁送的。</Note>
        <Send
          command={thank}
          word="交给社工"
          busyWord="正在交…"
          input={words.trim() === '' ? '先写一句' : { id, words: words.trim() }}
        />
      </View>
    </Sheet>
  )
}
