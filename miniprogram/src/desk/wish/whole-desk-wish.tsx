import { dayOf } from '@shared/kernel/time'
import type { DeskWish } from '@shared/wishes/views'
import { audienceWords, capWords, giftWords, thanksStatusWords } from '@shared/wishes/words'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { useNow } from '../../call/use-now'
import { Button } from '../../ui/button'
import { Card } from '../../ui/card'
import { Columns } from '../../ui/columns'
import { Head } from '../../ui/head'
import { Plate } from '../../ui/plate'
import { Section } from '../../ui/section'
import { Trail } from '../../ui/trail'
import { DeskWishChip } from '../wishes/desk-wish-chip'
import { ApplicantSheet } from './applicant-sheet'
import { ProofPhotos } from './proof-photos'
import { deskStops, sentenceOf } from './said'

interface WholeDeskWishProps {
  readonly wish: DeskWish
  readonly onChanged: () => void
}

/** What was asked for, what is on the wall, its way, and what the family said. */
export function WholeDeskWish({ wish, onChanged }: WholeDeskWishProps) {
  const [isOpening, setOpening] = useState(false)
  const { id, title, words, askedWords, audience, streetName, pseudonym, capFen, handOver, thanks } = wish
  const stops = deskStops(wish)
  return (
    <View>
      <Head
        chip={<DeskWishChip row={wish} today={dayOf(useNow())} />}
        mark={wish.number === undefined ? undefined : giftWords(wish.number)}
        sentence={sentenceOf(wish)}
        line={wish.returns > 0 ? `放回墙上过 ${String(wish.returns)} 次` : undefined}
      />
      <Columns>
        <Section title="写的是什么" aside={<Plate>{streetName}</Plate>}>
          <Card>
            <View className="stack">
              <View className="h3">{`${title}，${audienceWords[audience]}`}</View>
              <View>{askedWords}</View>
              <View className="small mute">{wish.isFromApp ? '居民自己写的' : '同事替居民记下的'}</View>
              <Button icon="lock" onTap={() => setOpening(true)}>
                看是谁、住在哪里
              </Button>
            </View>
          </Card>
        </Section>
        {pseudonym !== undefined && capFen !== undefined && (
          <Section title="墙上的样子">
            <Card>
              <View className="h3">{`${title}，化名“${pseudonym}”`}</View>
              <View>{words}</View>
              <View className="small mute num">{capWords(capFen)}</View>
            </Card>
          </Section>
        )}
        {stops.length > 0 && (
          <Section title="经过">
            <Card>
              <Trail stops={stops} />
              {handOver !== undefined && <ProofPhotos wishId={id} handOver={handOver} onDone={onChanged} />}
            </Card>
          </Section>
        )}
        {thanks !== undefined && (
          <Section title={thanks.from === 'applicant' ? '他们写的话' : '替他们记下的话'}>
            <Card>
              <View>{`“${thanks.words}”`}</View>
              <View className="small mute">
                {thanks.reason === undefined
                  ? thanksStatusWords[thanks.status]
                  : `${thanksStatusWords[thanks.status]}：${thanks.reason}`}
              </View>
            </Card>
          </Section>
        )}
      </Columns>
      {isOpening && <ApplicantSheet id={id} onClose={() => setOpening(false)} />}
    </View>
  )
}
