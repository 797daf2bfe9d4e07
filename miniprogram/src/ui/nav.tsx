import { View } from '@tarojs/components'
import Taro from '@tarojs/taro'
import { Icon } from './icon'
import { spoken } from './spoken'
import { Tap } from './tap'
import './nav.css'

interface NavProps {
  readonly title: string
  readonly isRoot: boolean
}

/** The bar on top: ours, so that the ground of the page reaches up to the clock. WeChat's own capsule sits at its right. */
export function Nav({ title, isRoot }: NavProps) {
  return (
    <View className="nav" style={{ paddingTop: `${clockHeight()}px` }}>
      <View className="nav-row">
        {!isRoot && (
          <Tap className="nav-back" label="返回" onTap={goBack}>
            <Icon name="back" />
          </Tap>
        )}
        <View className={`nav-title ${isRoot ? 'is-root' : ''}`} {...spoken({ role: 'heading' })}>
          {title}
        </View>
      </View>
    </View>
  )
}

function clockHeight(): number {
  return process.env.TARO_ENV === 'weapp' ? (Taro.getWindowInfo().statusBarHeight ?? 20) : 0
}

/** A page opened from a notice has nothing behind it. */
function goBack(): void {
  if (Taro.getCurrentPages().length > 1) void Taro.navigateBack()
  else void Taro.switchTab({ url: '/pages/home/index' })
}
