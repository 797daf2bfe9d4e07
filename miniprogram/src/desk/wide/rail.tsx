import { View } from '@tarojs/components'
import Taro from '@tarojs/taro'
import { Art } from '../../ui/art'
import { Icon } from '../../ui/icon'
import { Tap } from '../../ui/tap'
import { useDeskWays } from '../queue/desk-ways'

/** The parts of the desk, under the red vest. */
export function Rail() {
  return (
    <View className="wide-rail">
      <Art name="vest" width={40} height={52} />
      <View className="wide-way is-on">
        <Icon name="page" />
        需求
      </View>
      {useDeskWays().map(({ word, icon, url }) => (
        <Tap key={url} className="wide-way" role="link" onTap={() => void Taro.navigateTo({ url })}>
          <Icon name={icon} />
          {word}
        </Tap>
      ))}
      <View className="grow" />
      <Tap className="wide-way" role="link" onTap={() => void Taro.switchTab({ url: '/pages/home/index' })}>
        <Icon name="home" />
        首页
      </Tap>
    </View>
  )
}
