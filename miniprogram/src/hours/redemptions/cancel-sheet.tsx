import { cancelRedemption } from '@shared/rewards/contract'
import type { RedemptionView } from '@shared/rewards/views'
import { View } from '@tarojs/components'
import { useCommand } from '../../call/use-command'
import { Button } from '../../ui/button'
import { Note } from '../../ui/note'
import { Refused } from '../../ui/refused'
import { Sheet } from '../../ui/sheet'
import { say } from '../../ui/toast'

interface CancelSheetProps {
  readonly order: RedemptionView
  readonly onDone: () => void
  readonly onClose: () => void
}

/** Asked once: somebody else may have the item a moment later. */
export function CancelSheet({ order: { id, title, points }, onDone, onClose }: CancelSheetProps) {
  const cancel = useCommand(cancelRedemption, {
    about: id,
    onDone: () => {
      say({ words: `${String(points)} 分退回来了` })
      onDone()
    },
  })
  return (
    <Sheet
      title={`不换${title}了`}
      words={`${String(points)} 分马上退回您的账上，\n东西放回柜上，别人可以换。`}
      onClose={onClose}
    >
      <View className="stack redemptions-ways">
        <Refused refusal={cancel.refusal} />
        {cancel.isUnreachable && <Note tone="warn">网断了。连上以后再点一次，分只会退一次。</Note>}
        <Button
          tone="dark"
          busyWord={cancel.isBusy ? '正在退…' : undefined}
          onTap={() => void cancel.run({ id })}
        >
          不换了
        </Button>
        <Button tone="quiet" onTap={onClose}>
          还是留着
        </Button>
      </View>
    </Sheet>
  )
}
