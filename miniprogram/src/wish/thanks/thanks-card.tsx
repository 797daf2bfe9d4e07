import { sayFullDay } from '@shared/kernel/time'
import type { WishView } from '@shared/wishes/views'
import { handedWords, sayerWords } from '@shared/wishes/words'
import { View } from '@tarojs/components'
import { Art } from '../../ui/art'
import { Note } from '../../ui/note'
import { spoken } from '../../ui/spoken'
import { wishArt, wishArtSpoken } from '../../wishing/wish-art'

/** As it is kept: the thing, the words, the day, the station. */
export function ThanksCard({ wish }: { readonly wish: WishView }) {
  const { title, drawing, thanks, audience, streetName, pseudonym, deliveredAt, station, companyName } = wish
  return (
    <View className="pad stack">
      <View className="thanks-card">
        <Art name={wishArt(drawing)} width={120} height={120} label={wishArtSpoken[drawing]} />
        <View className="h2" {...spoken({ role: 'heading' })}>
          {`${title}，${handedWords(audience)}了`}
        </View>
        <View className="cap hint thanks-sayer">{sayerWords[audience]}</View>
        <View className="thanks-words">{`“${thanks?.words ?? ''}”`}</View>
        <View className="small mute">{`${streetName}，化名“${pseudonym}”`}</View>
        {companyName !== undefined && <View className="small mute">{`送给${companyName}`}</View>}
        <View className="thanks-foot small mute">
          <View>{station.name}</View>
          {deliveredAt !== undefined && <View className="num">{sayFullDay(deliveredAt)}</View>}
        </View>
      </View>
      <Note>卡上没有您的名字，也没有他们的。发给朋友，朋友看到的是心愿墙。</Note>
    </View>
  )
}
