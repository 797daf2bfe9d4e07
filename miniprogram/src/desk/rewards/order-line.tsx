import { cancelRedemptionFor } from '@shared/rewards/contract'
import type { DeskRedemption } from '@shared/rewards/views'
import { deskRedemptionStatusWords, whenWords } from '@shared/rewards/words'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { useCommand } from '../../call/use-command'
import { useNow } from '../../call/use-now'
import { ReasonForm } from '../../matter/reason-form'
import { rewardIcons } from '../../matter/reward-icons'
import { useWords } from '../../matter/words-form'
import { Button } from '../../ui/button'
import { Row } from '../../ui/rows'
import { Sheet } from '../../ui/sheet'
import { say } from '../../ui/toast'

interface OrderLineProps {
  readonly order: DeskRedemption
  readonly onDone: () => void
}

/** Who ordered what; while it waits the station can say that it cannot be given. */
export function OrderLine({ order, onDone }: OrderLineProps) {
  const [isCancelling, setCancelling] = useState(false)
  const { title, drawing, displayName, points, status, reason } = order
  return (
    <Row
      icon={rewardIcons[drawing]}
      iconTone={status === 'held' ? 'on' : 'plain'}
      title={`${title}，${displayName}换的`}
      words={`${deskRedemptionStatusWords[status]} · ${String(points)} 分`}
      when={whenWords(order, useNow())}
    >
      {status === 'held' && (
        <View className="row wrap">
          <Button size="small" onTap={() => setCancelling(true)}>
            给不了，退分
          </Button>
        </View>
      )}
      {reason !== undefined && <View className="small mute">{`说过的原因：${reason}`}</View>}
      {isCancelling && (
        <CancelSheet
          order={order}
          onDone={() => {
            setCancelling(false)
            onDone()
          }}
          onClose={() => setCancelling(false)}
        />
      )}
    </Row>
  )
}

function CancelSheet({ order, onDone, onClose }: OrderLineProps & { readonly onClose: () => void }) {
  const { id, title, displayName, points } = order
  const draft = useWords(`reward-cancel:${id}`)
  const cancel = useCommand(cancelRedemptionFor, {
    about: id,
    onDone: () => {
      draft.clear()
      say({ words: `${String(points)} 分退给${displayName}了` })
      onDone()
    },
  })
  return (
    <Sheet
      title={`为什么给不了${title}`}
      words={`${displayName}看得到这句话，${String(points)} 分马上退回去。`}
      onClose={onClose}
    >
      <ReasonForm
        label="原因"
        placeholder="比如：店里没货了，下周再换"
        word="退分"
        draft={draft}
        command={cancel}
        toInput={(reason) => ({ id, reason })}
      />
    </Sheet>
  )
}
