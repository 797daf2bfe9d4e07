import { View } from '@tarojs/components'
import type { IconName } from '../../assets/icons'
import { spoken } from './spoken'

export type { IconName }

interface IconProps {
  readonly name: IconName
  readonly size?: 's' | 'm' | 'l' | 'xl'
}

/** In the colour of the words around it. Always beside a word, so readers pass over it. */
export function Icon({ name, size = 'm' }: IconProps) {
  return <View className={`icon icon-${size} icon-${name}`} {...spoken({ isHidden: true })} />
}
