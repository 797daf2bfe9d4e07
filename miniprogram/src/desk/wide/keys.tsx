import { View } from '@tarojs/components'
import { spoken } from '../../ui/spoken'

const hints = [
  ['J K', '下一件、上一件'],
  ['R', '回话'],
  ['H', '转交'],
  ['D', '办好了'],
] as const

/** Which letters do what; only where there is a keyboard. */
export function Keys() {
  if (process.env.TARO_ENV !== 'h5') return null
  return (
    <View className="wide-keys" {...spoken({ isHidden: true })}>
      {hints.map(([key, word]) => (
        <View key={key} className="row">
          <View className="wide-key">{key}</View>
          <View className="cap hint">{word}</View>
        </View>
      ))}
    </View>
  )
}
