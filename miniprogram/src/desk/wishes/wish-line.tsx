import { sayAge } from '@shared/kernel/time'
import type { DeskWishRow } from '@shared/wishes/views'
import { audienceWords, capWords, deskWishWords, giftWords, sayDay } from '@shared/wishes/words'
import { dayOf } from '@shared/kernel/time'
import { View } from '@tarojs/components'
import { open } from '../../call/open'
import { useNow } from '../../call/use-now'
import { Art } from '../../ui/art'
import { Tap } from '../../ui/tap'
import { wishArt } from '../../wishing/wish-art'
import { DeskWishChip } from './desk-wish-chip'

/** One wish of the desk: what, for whom in a word, by when. */
export function WishLine({ row }: { readonly row: DeskWishRow }) {
  const now = useNow()
  const { id, title, drawing, status, askedAt } = row
  const about = aboutOf(row, dayOf(now))
  return (
    <Tap
      className="desk-wishes-line"
      label={[title, deskWishWords[status], about].join('，')}
      onTap={() => open(`/desk/wish/index?id=${id}`)}
    >
      <Art name={wishArt(drawing)} width={52} height={52} />
      <View className="grow">
        <View className="row between">
          <View className="h3 desk-wishes-title">{title}</View>
          <DeskWishChip row={row} today={dayOf(now)} />
        </View>
        <View className="row between top">
          <View className="small mute num">{about}</View>
          <View className="cap hint num nowrap">{sayAge(askedAt, now)}</View>
        </View>
      </View>
    </Tap>
  )
}

function aboutOf(row: DeskWishRow, today: string): string {
  const { audience, capFen, status, promisedOn, companyName, number, deliveredAt, isFromApp } = row
  const parts = [audienceWords[audience]]
  if (capFen !== undefined) parts.push(capWords(capFen))
  if (status === 'asked') parts.push(isFromApp ? '居民自己写的' : '同事记下的')
  if (status === 'claimed' && promisedOn !== undefined)
    parts.push(promisedOn < today ? `说好 ${sayDay(promisedOn)}，过了` : `${sayDay(promisedOn)}前送来`)
  if (companyName !== undefined) parts.push(companyName)
  if (number !== undefined && status === 'received') parts.push(giftWords(number))
  if (deliveredAt !== undefined) parts.push(`${sayDay(dayOf(deliveredAt))}送到`)
  return parts.join(' · ')
}
