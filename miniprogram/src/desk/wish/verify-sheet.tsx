import { verifyWish } from '@shared/wishes/contract'
import { View } from '@tarojs/components'
import { useCommand } from '../../call/use-command'
import { useDraft } from '../../call/use-draft'
import { Button } from '../../ui/button'
import { Note } from '../../ui/note'
import { Refused } from '../../ui/refused'
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
        <Refused refusal={verify.refusal} />
        {verify.isUnreachable && <Note tone="warn">网断了，写的都在。连上以后再点一次，只会算一次。</Note>}
        <Button
          tone="primary"
          busyWord={verify.isBusy ? '正在挂…' : undefined}
          blockedBecause={typeof publishing === 'string' ? publishing : undefined}
          onTap={() => {
            if (typeof publishing !== 'string') void verify.run({ id, ...publishing })
          }}
        >
          挂到墙上
        </Button>
      </View>
    </Sheet>
  )
}
