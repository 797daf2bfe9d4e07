import type { RewardCard } from '@shared/rewards/views'
import { reachWords, sponsorWords, stockWords } from '@shared/rewards/words'
import { View } from '@tarojs/components'
import { open } from '../../call/open'
import { rewardIcons } from '../../matter/reward-icons'
import { Card } from '../../ui/card'
import { Icon } from '../../ui/icon'

interface RewardTileProps {
  readonly reward: RewardCard
  /** At this shelf's station. */
  readonly myPoints: number
}

/** One item: what it costs, how far it is, who gave it, how many are left. */
export function RewardTile({ reward, myPoints }: RewardTileProps) {
  const { id, title, drawing, points, sponsor, stock, leftForMe } = reward
  const reach = stock === 0 ? '换完了' : leftForMe === 0 ? '这一期换过了' : reachWords(points, myPoints)
  const left = stock > 0 ? [stockWords(reward)] : []
  const said = [title, `${points} 分`, reach, sponsorWords(sponsor), ...left]
  return (
    <Card label={said.join('，')} onTap={() => open(`/hours/reward/index?id=${id}`)}>
      <View className="row top">
        <View className="shelf-icon">
          <Icon name={rewardIcons[drawing]} size="l" />
        </View>
        <View className="grow">
          <View className="row between top">
            <View className="h2">{title}</View>
            <View className="h2 num nowrap">{`${points} 分`}</View>
          </View>
          <View className={`shelf-reach strong ${reach === '您的分够换' ? 'is-within' : ''}`}>{reach}</View>
          <View className="row between wrap">
            <View className="small mute">{sponsorWords(sponsor)}</View>
            <View className="small mute num">{left}</View>
          </View>
        </View>
      </View>
    </Card>
  )
}
