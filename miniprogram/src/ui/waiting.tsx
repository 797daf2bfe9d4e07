import { View } from '@tarojs/components'
import { spoken } from './spoken'
import './waiting.css'

export type WaitingShape = 'cards' | 'rows' | 'matter'

const stops = [1, 2, 3, 4]

/** The page in its later shape, before it has words. Nothing moves. */
export function Waiting({ shape }: { readonly shape: WaitingShape }) {
  return (
    <View className="pad" {...spoken({ role: 'status', label: '正在打开' })}>
      {shape === 'matter' && (
        <View className="waiting-head">
          <View className="waiting waiting-chip" />
          <View className="waiting waiting-sentence" />
          <View className="waiting waiting-line" />
        </View>
      )}
      {(shape === 'rows' ? stops : [1, 2]).map((at) => (
        <View key={at} className="card waiting-card">
          <View className="row between">
            <View className="waiting waiting-title" />
            <View className="waiting waiting-chip" />
          </View>
          {shape !== 'rows' && (
            <View className="waiting-stops">
              {stops.map((stop) => (
                <View key={stop} className="waiting waiting-stop" />
              ))}
            </View>
          )}
          <View className="waiting waiting-line" />
        </View>
      ))}
    </View>
  )
}
