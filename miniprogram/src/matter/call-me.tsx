import { leaveConsent } from '@shared/people/contract'
import type { Template } from '@shared/people/model'
import { View } from '@tarojs/components'
import { askConsent } from '../call/consent'
import { useCommand } from '../call/use-command'
import { Button } from '../ui/button'
import { Card } from '../ui/card'
import { Icon } from '../ui/icon'
import { say } from '../ui/toast'

interface CallMeProps {
  readonly template: Template
  /** When we would call: 来新的时叫一次. */
  readonly when: string
}

/** WeChat lets us call somebody once for each time she says yes, and asks only when she taps. Not in a browser. */
export function CallMe({ template, when }: CallMeProps) {
  const leave = useCommand(leaveConsent, { about: template, onDone: () => say({ words: `记下了，${when}` }) })
  if (process.env.TARO_ENV !== 'weapp') return null
  const ask = async () => {
    const agreed = await askConsent([template])
    if (agreed.length > 0) await leave.run({ templates: [template] })
  }
  return (
    <View>
      <Card>
        <View className="row">
          <Icon name="envelope" />
          <View className="grow">
            <View className="h3">在微信里也叫我</View>
            <View className="cap mute">{`${when}，点一下管一次`}</View>
          </View>
          <Button size="small" busyWord={leave.isBusy ? '正在记…' : undefined} onTap={() => void ask()}>
            好
          </Button>
        </View>
      </Card>
    </View>
  )
}
