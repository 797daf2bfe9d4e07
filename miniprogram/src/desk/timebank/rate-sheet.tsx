import { setRate } from '@shared/timebank/contract'
import type { StationTime } from '@shared/timebank/views'
import { useCommand } from '../../call/use-command'
import { say } from '../../ui/toast'
import { ChoiceSheet } from '../../matter/choice-sheet'

interface RateSheetProps {
  readonly station: StationTime
  readonly onDone: () => void
  readonly onClose: () => void
}

/** What is booked from now on; what is booked already stays as it is. */
export function RateSheet({ station, onDone, onClose }: RateSheetProps) {
  const { id: stationId } = station.station
  const set = useCommand(setRate, {
    about: stationId,
    onDone: ({ minutesPerPoint }) => {
      say({ words: `从现在起 ${String(minutesPerPoint)} 分钟算 1 分` })
      onDone()
    },
  })
  return (
    <ChoiceSheet
      title="多久算 1 分"
      words="从现在起记的照这个算，以前记的不动。"
      label="帮多久算 1 分"
      choices={[10, 15, 20, 30, 45, 60]}
      unit="分钟"
      now={station.minutesPerPoint}
      word="照这个算"
      set={set}
      toInput={(minutesPerPoint) => ({ stationId, minutesPerPoint })}
      onClose={onClose}
    />
  )
}
