import { View } from '@tarojs/components'
import { spoken } from './spoken'
import './plate.css'

/** A place, on its blue enamel plate. */
export function Plate({ children }: { readonly children: string }) {
  return (
    <View className="plate">
      <View className="plate-nail" {...spoken({ isHidden: true })} />
      {children}
      <View className="plate-nail" {...spoken({ isHidden: true })} />
    </View>
  )
}
