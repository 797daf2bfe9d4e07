import { exactYuan } from '@shared/kernel/money'
import { dayOf } from '@shared/kernel/time'
import type { WishStep, WishView } from '@shared/wishes/views'
import {
  capWords,
  giftWords,
  handedWords,
  promisedWords,
  proofWords,
  sayDay,
  seenWords,
} from '@shared/wishes/words'
import type { TrailStop } from '../../ui/trail'

const on = (at: number) => sayDay(dayOf(at))

/** The way of the gift with its dates, and what is still to come. */
export function wayStops(wish: WishView): readonly TrailStop[] {
  const done = wish.way.map((step) => stopOf(step, wish))
  const reached = new Set(wish.way.map(({ step }) => step))
  // What the station has taken back for good goes no further.
  const coming = wish.status === 'recalled' ? [] : comingStops(wish)
  const ahead = coming.filter(({ key }) => ![...reached].some((step) => step === key))
  const next = wish.status === 'open' ? 'wait' : 'now'
  return [...done, ...ahead.map((stop, at) => ({ ...stop, state: at === 0 ? next : 'next' }) as const)]
}

function stopOf(step: WishStep, { capFen, audience }: WishView): TrailStop {
  const base = { key: step.step, state: 'done', when: on(step.at) } as const
  switch (step.step) {
    case 'verified':
      return { ...base, title: seenWords[step.seen], note: `确有需要，${capWords(capFen)}` }
    case 'claimed':
      return { ...base, title: '您认领了', note: promisedWords(step.promisedOn) }
    case 'received':
      return { ...base, icon: 'box', title: '站里收到', note: receivedWords(step) }
    case 'delivered':
      return { ...base, icon: 'door', title: handedWords(audience), note: `${proofWords(step)}。` }
    case 'thanked':
      return { ...base, icon: 'bubble', title: '谢意转给您' }
    case 'recalled':
      return { ...base, state: 'back', title: '站里收回了', note: `社工说：${step.reason}` }
  }
}

function receivedWords({ words, number, valueFen }: Extract<WishStep, { step: 'received' }>): string {
  return `${words}，登记为“${giftWords(number)}”，当时按 ${exactYuan(valueFen)} 元记`
}

/** In the order in which they come; what has happened is left out above. */
function comingStops({
  isMine,
  station,
  audience,
}: WishView): readonly (Pick<TrailStop, 'key' | 'title' | 'note'> & { readonly key: WishStep['step'] })[] {
  return [
    { key: 'claimed', title: isMine ? '您认领了' : '等人认领' },
    { key: 'received', title: '送到站里', note: `${station.name}，${station.address}` },
    { key: 'delivered', title: handedWords(audience), note: '社工送去，签收留底' },
    { key: 'thanked', title: isMine ? '谢意转给您' : '谢意转给送的人', note: '他们想说的话，社工看过再转' },
  ]
}
