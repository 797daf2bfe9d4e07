import { View } from '@tarojs/components'
import { Card } from '../../ui/card'
import { Note } from '../../ui/note'

/** What both sides promise; four lines, because nobody reads more. */
const promises = [
  '接了就按时去，去不了早点说一声，放回去不要紧。',
  '别人家里的事、门牌和电话，办完就忘掉，不拍人，不往外说。',
  '不收居民的钱和东西；代买的，按收据结。',
  '没满 18 岁的，家里一位大人点头就行；不一个人进别人家。',
] as const

export function Agreement() {
  return (
    <View className="stack">
      <Card>
        <View className="h3">报名就是答应这几条</View>
        {promises.map((promise, at) => (
          <View key={promise} className="row top volunteer-promise">
            <View className="num strong">{at + 1}</View>
            <View className="grow">{promise}</View>
          </View>
        ))}
      </Card>
      <Note>姓名和电话加了锁存着，只有社工站看得到。什么时候想停下，点一下就停。</Note>
    </View>
  )
}
