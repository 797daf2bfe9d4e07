import { exactYuan } from '@shared/kernel/money'
import { dayOf } from '@shared/kernel/time'
import type { DeskWish } from '@shared/wishes/views'
import { giftWords, handedWords, sayDay, seenWords, signedByWords } from '@shared/wishes/words'
import type { TrailStop } from '../../ui/trail'

const on = (at: number) => sayDay(dayOf(at))

/** What the station has to do with it now. */
export function sentenceOf({ title, status, promisedOn, thanks, declineReason }: DeskWish): string {
  switch (status) {
    case 'asked':
      return `${title}，去看看再上墙`
    case 'open':
      return `${title}，在墙上等人`
    case 'claimed':
      return promisedOn === undefined ? `${title}，有人在准备` : `${title}，${sayDay(promisedOn)}前送来`
    case 'received':
      return `${title}在站里，等您送去`
    case 'delivered':
      return thanks?.status === 'waiting' ? `${title}送到了，有话要您看` : `${title}，送到了`
    case 'declined':
      return `${title}，没有上墙：${declineReason ?? ''}`
    case 'withdrawn':
      return `${title}，写的人不要了`
    case 'recalled':
      return `${title}，站里收回了`
  }
}

/** What has happened, and by whom of the station. Who gives is never in it, but a company is. */
export function deskStops(wish: DeskWish): readonly TrailStop[] {
  const { verified, claimedAt, companyName, receipt, handOver, audience, status, promisedOn } = wish
  const stops: TrailStop[] = []
  if (verified !== undefined)
    stops.push({
      ...{ key: 'verified', state: 'done', when: on(verified.at), title: seenWords[verified.seen] },
      note: `${verified.displayName}核实${wish.hasConsent ? '，监护人同意了' : ''}`,
    })
  if (status !== 'recalled') stops.push(...recalledStops(wish))
  if (claimedAt !== undefined)
    stops.push({
      ...{ key: 'claimed', state: status === 'claimed' ? 'now' : 'done', when: on(claimedAt) },
      title: companyName === undefined ? '有人认领' : `${companyName}认领`,
      note: promisedOn === undefined ? undefined : `说好 ${sayDay(promisedOn)}前送到站里`,
    })
  if (receipt !== undefined)
    stops.push({
      ...{ key: 'received', state: 'done', when: on(receipt.at), title: '站里收到', icon: 'box' },
      note: `${receipt.words}，${giftWords(receipt.number)}，按 ${exactYuan(receipt.valueFen)} 元记`,
    })
  if (handOver !== undefined)
    stops.push({
      ...{ key: 'delivered', state: 'done', when: on(handOver.at), title: handedWords(audience) },
      icon: 'door',
      note: `${handOver.displayName}送到，${signedByWords[handOver.signedBy]}${
        handOver.witnessName === undefined ? '' : `，${handOver.witnessName}在场`
      }`,
    })
  return status === 'recalled' ? [...stops, ...recalledStops(wish)] : stops
}

/** Before whoever has it now, or as its end. */
function recalledStops({ recalled }: DeskWish): readonly TrailStop[] {
  if (recalled === undefined) return []
  const { at, displayName, reason } = recalled
  return [
    {
      ...{ key: 'recalled', state: 'back', when: on(at), title: '站里收回' },
      note: `${displayName}写的：${reason}`,
    },
  ]
}
