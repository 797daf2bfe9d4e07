import { View } from '@tarojs/components'
import { spoken } from './spoken'
import './avatar.css'

/** A person: the first character of how she is called, never a face. */
export function Avatar({ name, size = 'm' }: { readonly name: string; readonly size?: 's' | 'm' }) {
  return (
    <View className={`avatar avatar-${size}`} {...spoken({ isHidden: true })}>
      {name.replace(/^小/, '').charAt(0)}
    </View>
  )
}
