import { sayLabelCode } from '@shared/goods/labels'
import type { BatchView } from '@shared/goods/views'
import { goodsAudienceWords } from '@shared/goods/words'
import { exactYuan } from '@shared/kernel/money'
import { View } from '@tarojs/components'
import { open } from '../../call/open'
import { useNow } from '../../call/use-now'
import { LabelButton } from '../../goods/label-button'
import { priceWords, sayDay } from '../../goods/said'
import { Card } from '../../ui/card'
import { Row } from '../../ui/rows'

/** Price and value as they were frozen, for whom it is meant, and its label. */
export function WhatItIs({ batch }: { readonly batch: BatchView }) {
  const now = useNow()
  const { code, directedTo, priceFen, valueFen, unit, countedOn, listId } = batch
  return (
    <View className="stack">
      <Card fit="list">
        {directedTo?.kind === 'audience' && (
          <Row
            icon="heart"
            title={`只给${goodsAudienceWords[directedTo.audience]}`}
            words="送的单位说好的，发给别人会被拦下"
          />
        )}
        <Row
          icon="fund"
          title={`一${unit} ${exactYuan(priceFen)} 元，一共 ${exactYuan(valueFen)} 元`}
          words={`${priceWords(batch, now)}，收下时定的，以后不变`}
        />
        <Row
          icon="page"
          title="这批是怎么来的"
          words="看收货单和同一车的东西"
          onTap={() => open(`/desk/goods-list/index?id=${listId}`)}
        />
        {countedOn !== undefined && <Row icon="check" title={`${sayDay(countedOn, now)}盘过`} />}
      </Card>
      <Card>
        <View className="stack">
          <View className="row between">
            <View className="small mute">标签码</View>
            <View className="batch-code num">{sayLabelCode(code)}</View>
          </View>
          <LabelButton of={{ ids: [batch.id] }} word="印标签" />
        </View>
      </Card>
    </View>
  )
}
