import { View } from '@tarojs/components'
import Taro, { useShareAppMessage } from '@tarojs/taro'
import { Button } from '../../ui/button'
import { Card } from '../../ui/card'
import { ShareButton } from '../../ui/share-button'
import { say } from '../../ui/toast'
import '../../matter/claim-code.css'

const pathOf = (code: string) => `/fund/grant/index?code=${code}`

/** The code by which she opens the rules: large to read out, and as a card to send. Shown once. */
export function GrantCode({ code }: { readonly code: string }) {
  useShareAppMessage(() => ({ title: '社工站给您准备的东西，先看看怎么用', path: pathOf(code) }))
  const copy = () =>
    void Taro.setClipboardData({ data: code }).then(() => say({ words: '码复制好了，发给本人就行' }))
  return (
    <Card>
      <View className="stack">
        <View className="h3">给本人或监护人的码</View>
        <View className="claim-code num">
          <View>{code.slice(0, 4)}</View>
          <View>{code.slice(4)}</View>
        </View>
        <View className="small mute">在“我的”里点“我有资助码”，填进去就看得到。站里的人不能替着点。</View>
        {process.env.TARO_ENV === 'weapp' ? (
          <ShareButton>发给本人</ShareButton>
        ) : (
          <Button onTap={copy}>复制这个码</Button>
        )}
      </View>
    </Card>
  )
}
