import { View } from '@tarojs/components'
import Taro, { useShareAppMessage } from '@tarojs/taro'
import { Button } from '../ui/button'
import { Card } from '../ui/card'
import { ShareButton } from '../ui/share-button'
import { say } from '../ui/toast'
import './claim-code.css'

const pathOf = (code: string) => `/pages/claim/index?code=${code}`

interface ClaimCodeProps {
  readonly code: string
  readonly words: string
}

/** The code by which whom it is for takes it over: large to read out, and as a card to send. Shown once. */
export function ClaimCode({ code, words }: ClaimCodeProps) {
  useShareAppMessage(() => ({ title: '有人替您向社工站提了一件事，点开看看', path: pathOf(code) }))
  const copy = () =>
    void Taro.setClipboardData({ data: code }).then(() => say({ words: '码复制好了，发给本人就行' }))
  return (
    <Card>
      <View className="stack">
        <View className="h3">给本人的认领码</View>
        <View className="claim-code num">
          <View>{code.slice(0, 4)}</View>
          <View>{code.slice(4)}</View>
        </View>
        <View className="small mute">{words}</View>
        {process.env.TARO_ENV === 'weapp' ? (
          <ShareButton>发给本人</ShareButton>
        ) : (
          <Button onTap={copy}>复制这个码</Button>
        )}
      </View>
    </Card>
  )
}
