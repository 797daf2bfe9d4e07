import { leaveConsent } from '@shared/people/contract'
import { View } from '@tarojs/components'
import { askConsent } from '../../call/consent'
import { useCommand } from '../../call/use-command'
import { Button } from '../../ui/button'
import { Card } from '../../ui/card'
import { Icon } from '../../ui/icon'
import { say } from '../../ui/toast'

/** WeChat lets us call somebody once for each time she says yes, and asks only when she taps. */
export function CallMe() {
  const leave = useCommand(leaveConsent, {
    onDone: () => say({ words: '记下了，来了新的会在微信里叫您一次' }),
  })
  const ask = async () => {
    const agreed = await askConsent(['requestArrived'])
    if (agreed.length > 0) await leave.run({ templates: ['requestArrived'] })
  }
  return (
    <View className="pad queue-call">
      <Card>
        <View className="row">
          <Icon name="envelope" />
          <View className="grow">
            <View className="h3">在微信里也叫我</View>
            <View className="cap mute">来新的时叫一次，点一下管一次</View>
          </View>
          <Button size="small" busyWord={leave.isBusy ? '正在记…' : undefined} onTap={() => void ask()}>
            好
          </Button>
        </View>
      </Card>
    </View>
  )
}
