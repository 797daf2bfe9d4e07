import { z } from '@shared/kernel/schema'
import { setStars } from '@shared/timebank/contract'
import type { StationTime } from '@shared/timebank/views'
import { useCommand } from '../../call/use-command'
import { useDraft } from '../../call/use-draft'
import { starWords } from '../../matter/time-said'
import { Send } from '../../matter/send'
import { Field } from '../../ui/field'
import { Sheet } from '../../ui/sheet'
import { TextInput } from '../../ui/text-input'
import { say } from '../../ui/toast'

const Draft = z.object({ hours: z.array(z.string()) })

interface StarsSheetProps {
  readonly station: StationTime
  readonly onDone: () => void
  readonly onClose: () => void
}

/** Hours for each star. The stars of everybody follow at once: they are computed, not kept. */
export function StarsSheet({ station, onDone, onClose }: StarsSheetProps) {
  const { id: stationId } = station.station
  const { value, change, clear } = useDraft(`timebank-stars:${stationId}`, Draft, {
    hours: station.starHours.map(String),
  })
  const set = useCommand(setStars, {
    about: stationId,
    onDone: () => {
      clear()
      say({ words: '记下了，大家的星照这个算' })
      onDone()
    },
  })
  const starHours = value.hours.map(Number)
  const areNumbers = starHours.every((hours) => Number.isInteger(hours) && hours > 0)
  const put = (place: number, text: string) =>
    change({ hours: value.hours.map((hours, at) => (at === place ? text : hours)) })
  return (
    <Sheet
      title="多久一颗星"
      words="后面一颗要比前面的多。改了以后，大家的星马上照新的算。"
      onClose={onClose}
    >
      {value.hours.map((hours, place) => {
        const label = `${starWords(place + 1)}，多少小时`
        return (
          <Field key={label} label={label}>
            <TextInput
              label={label}
              kind="phone"
              max={5}
              value={hours}
              onChange={(text) => put(place, text)}
            />
          </Field>
        )
      })}
      <Send
        command={set}
        word="照这个算"
        busyWord="正在记…"
        input={areNumbers ? { stationId, starHours } : '每一颗都写上小时数'}
      />
    </Sheet>
  )
}
