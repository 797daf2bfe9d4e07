import { View } from '@tarojs/components'
import Taro from '@tarojs/taro'
import { Card } from '../../ui/card'
import { Row } from '../../ui/rows'

/** The way to the wall; it asks for nothing, so home cannot fail by it. */
export function WishesCard() {
  return (
    <View className="home-desk">
      <Card fit="list">
        <Row
          icon="kite"
          title="心愿墙"
          words="街坊缺的小东西，您来实现一个"
          onTap={() => void Taro.switchTab({ url: '/pages/wishes/index' })}
        />
      </Card>
    </View>
  )
}
