import { View } from '@tarojs/components'
import type { DrawingName } from '../../assets/drawings'
import { spoken } from './spoken'

interface ArtProps {
  readonly name: DrawingName
  /** px at 375. */
  readonly width: number
  readonly height: number
  /** What it shows; without it the drawing is ornament. */
  readonly label?: string
}

/** A drawing: a thing, never a person. At most one on a screen. */
export function Art({ name, width, height, label }: ArtProps) {
  const said = label === undefined ? spoken({ isHidden: true }) : spoken({ role: 'img', label })
  return <View className={`art art-${name}`} style={{ width: px(width), height: px(height) }} {...said} />
}

function px(size: number): string {
  return process.env.TARO_ENV === 'weapp' ? `${size * 2}rpx` : `${size}px`
}
