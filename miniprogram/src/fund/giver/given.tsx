import type { GiverLinkView } from '@shared/goods/link-contract'
import { exactYuan } from '@shared/kernel/money'
import { View } from '@tarojs/components'
import { useNow } from '../../call/use-now'
import { sayNumber } from '../../goods/said'
import { CallStation } from '../../ui/call-station'
import { Card } from '../../ui/card'
import { Head } from '../../ui/head'
import { Note } from '../../ui/note'
import { Plate } from '../../ui/plate'
import { Section } from '../../ui/section'
import { ShareButton } from '../../ui/share-button'
import { Trail } from '../../ui/trail'
import { GivenItem } from './given-item'
import { placesOf, stopsOf } from './given-way'

/** What was promised, what came, where each thing went and what is left. */
export function Given({ given }: { readonly given: GiverLinkView }) {
  const now = useNow()
  const { name, stationName, stationPhone, items, pieces, valueFen } = given
  return (
    <View>
      <Head sentence={sentenceOf(given)} line={`${name}，谢谢您`}>
        <Plate>{stationName}</Plate>
      </Head>
      <View className="pad">
        {pieces > 0 && (
          <View className="mute">{`站里收到 ${sayNumber(pieces)} 件，按收下那天的价折合 ${exactYuan(valueFen)} 元。`}</View>
        )}
        <Section title="走过的路">
          <Card>
            <Trail stops={stopsOf(given, now)} />
          </Card>
        </Section>
        {items.length > 0 && (
          <Section title="每一样去了哪里">
            <View className="stack">
              {items.map((item) => (
                <GivenItem key={`${item.name}${item.unit}`} item={item} />
              ))}
            </View>
          </Section>
        )}
        <View className="stack given-foot">
          <Note>看得到去了哪个社区、多少户，看不到是哪一家。这样大家都自在。</Note>
          {process.env.TARO_ENV === 'weapp' && <ShareButton>发给同事看看</ShareButton>}
          <CallStation phone={stationPhone} />
        </View>
      </View>
    </View>
  )
}

/** Said by where it is now. */
function sentenceOf(given: GiverLinkView): string {
  const { pieces, left } = given
  const places = placesOf(given).length
  if (pieces === 0) return '答应的记下了，等着您送来'
  if (places === 0) return '东西在站里，还没有发'
  const where = `到了 ${String(places)} 个地方`
  return left === 0 ? `您送的都发完了，${where}` : `您送的${where}，站里还有 ${sayNumber(left)} 件`
}
