import { setRewardDays } from '@shared/timebank/contract'
import type { StationTime } from '@shared/timebank/views'
import { useCommand } from '../../call/use-command'
import { say } from '../../ui/toast'
import { ChoiceSheet } from '../../matter/choice-sheet'

interface RewardDaysSheetProps {
  readonly station: StationTime
  readonly onDone: () => void
  readonly onClose: () => void
}

/** How long an order and its code wait, for what is ordered from now on. */
export function RewardDaysSheet({ station, onDone, onClose }: RewardDaysSheetProps) {
  const { id: stationId } = station.station
  const set = useCommand(setRewardDays, {
    about: stationId,
    onDone: ({ rewardDays }) => {
      say({ words: `从现在起换的留 ${String(rewardDays)} 天` })
      onDone()
    },
  })
  return (
    <ChoiceSheet
      title="换的东西留几天"
      words="过了日子没来取，东西回柜上，分退给本人。已经换了的，日子不变。"
      label="给人留几天"
      choices={[7, 14, 21, 30, 60]}
      unit="天"
      now={station.rewardDays}
      word="照这个留"
      set={set}
      toInput={(rewardDays) => ({ stationId, rewardDays })}
      onClose={onClose}
    />
  )
}
