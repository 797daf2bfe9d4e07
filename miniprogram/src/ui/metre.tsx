import { View } from '@tarojs/components'
import { Icon } from './icon'
import { spoken } from './spoken'
import { stopGlyphs, stopWords, type StopState } from './stop'
import './metre.css'

export interface MetreStop {
  readonly word: string
  readonly state: StopState
}

/** The way of a matter, lying on its card: three or four stops. */
export function Metre({ stops }: { readonly stops: readonly MetreStop[] }) {
  const label = stops.map(({ word, state }) => `${word}，${stopWords[state]}`).join('；')
  return (
    <View className="metre" {...spoken({ role: 'img', label })}>
      {stops.map(({ word, state }, at) => {
        const glyph = stopGlyphs[state]
        return (
          <View key={word} className={`metre-stop is-${state}`}>
            {at > 0 && <View className="metre-line" />}
            {at > 0 && <View className="metre-marks" />}
            <View className="metre-point">{glyph !== undefined && <Icon name={glyph} size="s" />}</View>
            {word}
          </View>
        )
      })}
    </View>
  )
}
