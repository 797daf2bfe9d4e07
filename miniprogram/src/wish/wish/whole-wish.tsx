import { dayOf } from '@shared/kernel/time'
import type { WishView } from '@shared/wishes/views'
import { capWords, sayDay, sayerWords } from '@shared/wishes/words'
import { View } from '@tarojs/components'
import { Art } from '../../ui/art'
import { CallStation } from '../../ui/call-station'
import { Card } from '../../ui/card'
import { Head } from '../../ui/head'
import { Note } from '../../ui/note'
import { PhotoRow } from '../../ui/photo-row'
import { Plate } from '../../ui/plate'
import { Section } from '../../ui/section'
import { Trail } from '../../ui/trail'
import { wishArt, wishArtSpoken } from '../../wishing/wish-art'
import { WishChip } from '../../wishing/wish-chip'
import { sentenceOf, whereOf } from './said'
import { wayStops } from './way-stops'

/** The thing on the wall, what it is, the family's words, and the way it goes. */
export function WholeWish({ wish }: { readonly wish: WishView }) {
  const { status, isMine, words, capFen, drawing, station, thanks, audience, days, companyName, photo } = wish
  return (
    <View>
      <View className="wish-wall">
        <Art name={wishArt(drawing)} width={132} height={132} label={wishArtSpoken[drawing]} />
      </View>
      <View className="wish-head">
        <Head
          chip={<WishChip status={status} isMine={isMine && status === 'claimed'} />}
          sentence={sentenceOf(wish)}
          line={whereOf(wish)}
        />
      </View>
      <View className="pad">
        {thanks !== undefined && (
          <View className="wish-thanks">
            <View className="cap hint">{`${sayerWords[audience]}（社工看过后转给您）`}</View>
            <View className="wish-thanks-words">{`“${thanks.words}”`}</View>
            <View className="cap hint num">{sayDay(dayOf(thanks.passedAt))}</View>
          </View>
        )}
        <Card>
          <View>{words}</View>
          <View className="small mute num">{capWords(capFen)}</View>
          {companyName !== undefined && <View className="small mute">{`以${companyName}的名义认领`}</View>}
        </Card>
        <Section title={isMine ? '这份礼物走过的路' : '它要走的路'}>
          <Card>
            <Trail stops={wayStops(wish)} />
            {photo !== undefined && <PhotoRow photos={[photo]} />}
          </Card>
        </Section>
        {status === 'open' && (
          <Section title="送到哪里">
            <Card>
              <View className="stack">
                <View className="row">
                  <Plate>{station.address}</Plate>
                </View>
                <View className="small mute">
                  {`${station.name}。认领以后 ${String(days)} 天里送到或寄到，日子能改。`}
                </View>
              </View>
            </Card>
          </Section>
        )}
        <View className="stack wish-foot">
          <Note>
            {isMine
              ? '您看不到是谁收的，他们也不知道您是谁。这样大家都自在。'
              : '送的人和收的人互相看不到名字。这里不收钱，只送东西。'}
          </Note>
          <CallStation phone={station.phone} />
        </View>
      </View>
    </View>
  )
}
