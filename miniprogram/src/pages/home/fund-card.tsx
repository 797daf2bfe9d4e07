import { View } from '@tarojs/components'
import { open } from '../../call/open'
import { Card } from '../../ui/card'
import { Row } from '../../ui/rows'

/** The way to the books of the community's money; it asks for nothing, so home cannot fail by it. */
export function FundCard() {
  return (
    <View className="home-desk">
      <Card fit="list">
        <Row
          icon="fund"
          title="基金公示"
          words="街坊的钱从哪里来，用到哪里"
          onTap={() => open('/fund/fund/index')}
        />
      </Card>
    </View>
  )
}
