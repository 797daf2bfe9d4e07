import type { BatchView } from '@shared/goods/views'
import { goodsAudienceWords } from '@shared/goods/words'
import { open } from '../../call/open'
import { useNow } from '../../call/use-now'
import { leftWords, sayDay, sayExpiry, sayOf } from '../../goods/said'
import { StockBar } from '../../goods/stock-bar'
import { View } from '@tarojs/components'
import { Row } from '../../ui/rows'

/** One batch: what is left of how many, until when, for whom. */
export function BatchLine({ batch }: { readonly batch: BatchView }) {
  const now = useNow()
  const { id, status, received, unit, expiresOn, directedTo, directedName, giverName, fromName, receivedOn } =
    batch
  const target = directedTo?.kind === 'audience' ? goodsAudienceWords[directedTo.audience] : directedName
  const words = [
    ...(status === 'coming' ? [] : [`收进来 ${sayOf(received, unit)}`]),
    ...((fromName ?? giverName) === undefined ? [] : [fromName ?? giverName]),
    ...(target === undefined ? [] : [`只给${target}`]),
    ...(expiresOn === undefined ? [] : [sayExpiry(expiresOn, now)]),
  ].join(' · ')
  return (
    <Row
      icon={status === 'coming' ? 'car' : 'box'}
      iconTone={status === 'coming' ? 'on' : 'plain'}
      title={leftWords(batch)}
      words={words}
      when={sayDay(receivedOn, now)}
      onTap={() => open(`/desk/batch/index?id=${id}`)}
    >
      {status === 'here' && (
        <View className="goods-bar">
          <StockBar {...batch} />
        </View>
      )}
    </Row>
  )
}
