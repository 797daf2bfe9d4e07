import type { WishCard as Card } from '@shared/wishes/views'
import {
  capWords,
  handedWords,
  myClaimWords,
  promisedWords,
  sayDay,
  wishStatusWords,
} from '@shared/wishes/words'
import { dayOf } from '@shared/kernel/time'
import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { open } from '../call/open'
import { Art } from '../ui/art'
import { Plate } from '../ui/plate'
import { Tap } from '../ui/tap'
import { wishArt, wishArtSpoken } from './wish-art'
import { WishChip } from './wish-chip'
import './wish-card.css'

interface WishCardProps {
  readonly wish: Card
  /** Says where, among those of other places. */
  readonly isPlaced?: boolean
  /** The one button; no part of what leads to the wish. */
  readonly children?: ReactNode
}

/** What is wished for, as it hangs on the wall: a thing, a word, a price at most. Never who. */
export function WishCard({ wish, isPlaced = false, children }: WishCardProps) {
  const { id, title, words, capFen, status, isMine, drawing, streetName } = wish
  const place = isPlaced && streetName !== '' ? streetName : undefined
  const foot = footOf(wish)
  const state = (isMine ? myClaimWords : wishStatusWords)[status]
  return (
    <View className={`wish-card ${status === 'delivered' ? 'is-done' : ''}`}>
      <Tap
        className="wish-card-way"
        label={[title, state, words, capWords(capFen), place, foot].filter(Boolean).join('，')}
        onTap={() => open(`/wish/wish/index?id=${id}`)}
      >
        <View className="wish-card-art">
          <Art name={wishArt(drawing)} width={96} height={96} label={wishArtSpoken[drawing]} />
        </View>
        <View className="wish-card-words">
          <WishChip status={status} isMine={isMine} />
          <View className="h3 wish-card-title">{title}</View>
          <View className="cap mute">{words}</View>
          <View className="cap hint num wish-card-cap">{capWords(capFen)}</View>
          {place !== undefined && (
            <View className="row">
              <Plate>{place}</Plate>
            </View>
          )}
          {foot !== undefined && <View className="cap mute num wish-card-foot">{foot}</View>}
        </View>
      </Tap>
      {children !== undefined && <View className="wish-card-action">{children}</View>}
    </View>
  )
}

function footOf({ status, isOwn, audience, deliveredAt, promisedOn, hasThanks }: Card): string | undefined {
  if (isOwn && status === 'open') return '这是您的心愿，在等人'
  if (status === 'delivered' && deliveredAt !== undefined) {
    const handed = `${sayDay(dayOf(deliveredAt))}${handedWords(audience)}`
    return hasThanks ? `${handed}，有话带给您` : handed
  }
  if (status === 'recalled') return '不用送了，打开看看为什么'
  if (status === 'received') return '在站里，社工这几天送去'
  return status === 'claimed' && promisedOn !== undefined ? promisedWords(promisedOn) : undefined
}
