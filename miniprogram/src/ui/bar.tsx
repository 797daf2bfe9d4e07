import { View } from '@tarojs/components'
import { spoken } from './spoken'
import './bar.css'

interface BarProps {
  /** 0 to 1; the full width is all of it. */
  readonly share: number
  /** What was used is striped, so that it is told from what came in without colour. */
  readonly isStriped?: boolean
}

/** A share, true to scale. It says nothing that does not stand beside it in words. */
export function Bar({ share, isStriped = false }: BarProps) {
  return (
    <View className="bar" {...spoken({ isHidden: true })}>
      <View
        className={isStriped ? 'bar-part is-striped' : 'bar-part'}
        style={{ width: `${(Math.min(1, Math.max(0, share)) * 100).toFixed(2)}%` }}
      />
    </View>
  )
}
