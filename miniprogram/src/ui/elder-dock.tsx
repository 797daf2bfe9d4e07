import { View } from '@tarojs/components'
import Taro from '@tarojs/taro'
import { Button } from './button'
import { callStation } from './phone'

/** Always there, always at the same place: the way home, and a person. */
export function ElderDock() {
  return (
    <View className="dock">
      <View className="dock-row">
        <Button icon="home" isGrowing onTap={() => void Taro.switchTab({ url: '/pages/home/index' })}>
          回首页
        </Button>
        <Button icon="phone" isGrowing onTap={callStation}>
          打电话
        </Button>
      </View>
    </View>
  )
}
