import { redeemReward } from '@shared/rewards/contract'
import type { RewardView } from '@shared/rewards/views'
import { View } from '@tarojs/components'
import Taro from '@tarojs/taro'
import { useCommand } from '../../call/use-command'
import { Button } from '../../ui/button'
import { Note } from '../../ui/note'
import { Refused } from '../../ui/refused'
import { Sheet } from '../../ui/sheet'

interface RedeemSheetProps {
  readonly reward: RewardView
  /** It is not as it was shown any more. */
  readonly onGone: () => void
  readonly onClose: () => void
}

/** Asked once: what it costs, what is left afterwards, where it is fetched. Then the code. */
export function RedeemSheet({ reward, onGone, onClose }: RedeemSheetProps) {
  const { id, title, points, myPoints, pickup, holdDays } = reward
  const redeem = useCommand(redeemReward, {
    about: id,
    onDone: ({ id: order }) => void Taro.redirectTo({ url: `/hours/redemptions/index?id=${order}` }),
  })
  const send = async () => {
    const outcome = await redeem.run({ id, points })
    if (outcome?.is === 'refused') onGone()
  }
  const similarId = redeem.refusal?.detail?.['similarId']
  const similarTitle = redeem.refusal?.detail?.['similarTitle']
  const toSimilar =
    similarId === undefined
      ? {}
      : {
          step: {
            word: `看看${String(similarTitle)}`,
            run: () => void Taro.redirectTo({ url: `/hours/reward/index?id=${String(similarId)}` }),
          },
        }
  return (
    <Sheet
      title={`用 ${String(points)} 分换${title}`}
      words={`换完还有 ${String(myPoints - points)} 分。\n到${pickup.place}取，给您留 ${String(holdDays)} 天。`}
      onClose={onClose}
    >
      <View className="stack reward-ways">
        <Refused refusal={redeem.refusal} {...toSimilar} />
        {redeem.isUnreachable && (
          <Note tone="warn">网断了，不知道换上没有。连上以后再点一次，只会换一件。</Note>
        )}
        <Button tone="primary" busyWord={redeem.isBusy ? '正在换…' : undefined} onTap={() => void send()}>
          换
        </Button>
        <Button tone="quiet" onTap={onClose}>
          再想想
        </Button>
      </View>
    </Sheet>
  )
}
