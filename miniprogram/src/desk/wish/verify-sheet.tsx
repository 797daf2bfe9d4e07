import { verifyWish } from '@shared/wishes/contract'
import { View } from '@tarojs/components'
import { useCommand } from '../../call/use-command'
import { useDraft } from '../../call/use-draft'
import { Send } from '../../matter/send'
import { Sheet } from '../../ui/sheet'
import { ConsentFields } from './consent-fields'
import { PublishFields } from './publish-fields'
import type { SheetProps } from './sheet-props'
import { beginOf, Publishing, publishingOf } from './verify-draft'

/** The need was seen: how it will hang on the wall. */
export function VerifySheet({ wish, onDone, onClose }: SheetProps) {
  const { id } = wish
  const draft = useDraft(`wish-verify:${id}`, Publishing, beginOf(wish))
  const verify = useCommand(verifyWish, {
    about: id,
    onDone: () => {
      draft.clear()
      onDone('上墙了，有人认领就告诉您')
    },
  })
  const publishing = publishingOf(wish, draft.value)
  return (
    <Sheet title="核实过了，挂到墙上" words="画物不画人：没有名字、门牌和照片。" onClose={onClose}>
      <PublishFields draft={draft} limitFen={wish.capLimitFen} />
      {draft.value.audience === 'child' && <ConsentFields draft={draft} hasGuardian={wish.hasGuardian} />}
      <View className="stack desk-wish-foot">
        <Send
          command={verify}
          word="挂到墙上"
          busyWord="正在挂…"
          input={typeof publishing === 'string' ? publishing : { id, ...publishing }}
        />
      </View>
    </Sheet>
  )
}
