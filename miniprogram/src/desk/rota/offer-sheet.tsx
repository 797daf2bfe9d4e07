import { offerSwap, type RotaView, type ShiftView } from '@shared/duty/contract'
import { EVERYBODY } from '@shared/duty/model'
import { saySpanFrom } from '@shared/duty/said'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { useCommand } from '../../call/use-command'
import { useNow } from '../../call/use-now'
import { Button } from '../../ui/button'
import { Field } from '../../ui/field'
import { Options } from '../../ui/options'
import { Refused } from '../../ui/refused'
import { Sheet } from '../../ui/sheet'
import { say } from '../../ui/toast'

interface OfferSheetProps {
  readonly shift: ShiftView
  readonly rota: RotaView
  readonly onDone: () => void
  readonly onClose: () => void
}

/** Asks a colleague, or everybody, to take one's own shift. Until somebody does it stays one's own. */
export function OfferSheet({ shift, rota, onDone, onClose }: OfferSheetProps) {
  const [to, setTo] = useState<string>(EVERYBODY)
  const now = useNow()
  const offer = useCommand(offerSwap, {
    about: shift.id,
    onDone: () => {
      say({ words: '问出去了。有人接之前，还是您值' })
      onDone()
    },
  })
  const others = rota.colleagues.filter(({ accountId }) => accountId !== shift.accountId)
  const about = { stationId: rota.stationId, shiftId: shift.id }
  return (
    <Sheet title="请谁替这个班" onClose={onClose}>
      <View className="stack">
        <View className="mute">{`${saySpanFrom(shift, now)}，有人接之前还是您值。`}</View>
        <Field label="问谁">
          <Options
            label="问谁"
            columns={2}
            options={[
              { value: EVERYBODY, word: '问大家，谁先接归谁' },
              ...others.map(({ accountId, displayName }) => ({ value: accountId, word: displayName })),
            ]}
            value={to}
            onChange={setTo}
          />
        </Field>
        <Refused refusal={offer.refusal} />
        <Button
          tone="primary"
          busyWord={offer.isBusy ? '正在问…' : undefined}
          onTap={() => void offer.run(to === EVERYBODY ? about : { ...about, to })}
        >
          问一声
        </Button>
      </View>
    </Sheet>
  )
}
