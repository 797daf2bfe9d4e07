import { writeThanks } from '@shared/wishes/contract'
import { THANKS_MAX } from '@shared/wishes/model'
import { sayerWords } from '@shared/wishes/words'
import { View } from '@tarojs/components'
import { useCommand } from '../../call/use-command'
import { useWords } from '../../matter/words-form'
import { Send } from '../../matter/send'
import { Sheet } from '../../ui/sheet'
import { TextArea } from '../../ui/text-area'
import type { SheetProps } from './sheet-props'

/** What the family said, written down for them. */
export function ThanksSheet({ wish: { id, audience }, onDone, onClose }: SheetProps) {
  const draft = useWords(`wish-thanks:${id}`)
  const write = useCommand(writeThanks, {
    about: id,
    onDone: () => {
      draft.clear()
      onDone('记下了，看一遍再转')
    },
  })
  const words = draft.value.words.trim()
  return (
    <Sheet title={`${sayerWords[audience]}什么`} words="照他们的话记，不写名字和号码。" onClose={onClose}>
      <View className="stack">
        <TextArea
          label="他们的话"
          value={draft.value.words}
          max={THANKS_MAX}
          placeholder="比如：以前用塑料瓶踢，现在有真球了"
          onChange={(written) => draft.change({ words: written })}
        />
        <Send
          command={write}
          word="记下来"
          busyWord="正在记…"
          input={words === '' ? '先写一句' : { id, words }}
        />
      </View>
    </Sheet>
  )
}
