import { setRate } from '@shared/timebank/contract'
import type { StationTime } from '@shared/timebank/views'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { useCommand } from '../../call/use-command'
import { Button } from '../../ui/button'
import { Field } from '../../ui/field'
import { Note } from '../../ui/note'
import { Options } from '../../ui/options'
import { Refused } from '../../ui/refused'
import { Sheet } from '../../ui/sheet'
import { say } from '../../ui/toast'

const rates = ['10', '15', '20', '30', '45', '60'].map((value) => ({ value, word: `${value} 分钟` }))

interface RateSheetProps {
  readonly station: StationTime
  readonly onDone: () => void
  readonly onClose: () => void
}

/** What is booked from now on; what is booked already stays as it is. */
export function RateSheet({ station, onDone, onClose }: RateSheetProps) {
  const [rate, setRateTo] = useState(String(station.minutesPerPoint))
  const set = useCommand(setRate, {
    about: station.station.id,
    onDone: () => {
      say({ words: `从现在起 ${rate} 分钟算 1 分` })
      onDone()
    },
  })
  return (
    <Sheet title="多久算 1 分" words="从现在起记的照这个算，以前记的不动。" onClose={onClose}>
      <Field label="帮多久算 1 分">
        <Options label="帮多久算 1 分" options={rates} value={rate} onChange={setRateTo} />
      </Field>
      <View className="stack">
        <Refused refusal={set.refusal} />
        {set.isUnreachable && <Note tone="warn">网断了。连上以后再点一次就好。</Note>}
        <Button
          tone="primary"
          busyWord={set.isBusy ? '正在记…' : undefined}
          onTap={() => void set.run({ stationId: station.station.id, minutesPerPoint: Number(rate) })}
        >
          照这个算
        </Button>
      </View>
    </Sheet>
  )
}
