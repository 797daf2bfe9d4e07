import { dayOf } from '@shared/kernel/time'
import type { WishStatus } from '@shared/wishes/model'
import type { MyWish } from '@shared/wishes/views'
import { sayDay, thanksStatusWords } from '@shared/wishes/words'
import type { MetreStop } from '../../ui/metre'

/** What is next, in a sentence. */
export function nextOf(wish: MyWish): string {
  const { status, promisedOn, declineReason, recallReason, pseudonym, deliveredAt } = wish
  switch (status) {
    case 'asked':
      return '社工会先来看看，或者打个电话问问。'
    case 'open':
      return `挂在墙上了，用的是化名“${pseudonym ?? ''}”。`
    case 'claimed':
      return promisedOn === undefined ? '有人在准备了。' : `有人在准备，${sayDay(promisedOn)}前送到站里。`
    case 'received':
      return '东西在站里了，社工这几天送来。'
    case 'delivered':
      return deliveredAt === undefined ? '送到了。' : `${sayDay(dayOf(deliveredAt))}送到您手上了。`
    case 'declined':
      return `社工说：${declineReason ?? ''}`
    case 'withdrawn':
      return '您说不要了，已经收回。'
    case 'recalled':
      return `站里收回了。社工说：${recallReason ?? ''}`
  }
}

/** How the words of thanks stand. */
export function thanksOf({ thanks }: MyWish): string | undefined {
  if (thanks === undefined) return undefined
  const reason = thanks.reason === undefined ? '' : `。社工说：${thanks.reason}`
  return `您的话${thanksStatusWords[thanks.status]}${reason}`
}

const order = ['asked', 'open', 'claimed', 'received', 'delivered'] as const
const words = ['核实', '上墙', '有人认领', '送到'] as const
/** How many of the four stops are behind it. */
const reached = {
  asked: 0,
  open: 2,
  claimed: 3,
  received: 3,
  delivered: 4,
} satisfies Record<(typeof order)[number], number>

/** Its way, lying; none for what has ended before it was on the wall. */
export function metreOf(status: WishStatus): readonly MetreStop[] {
  const known = order.find((one) => one === status)
  if (known === undefined) return []
  const done = reached[known]
  return words.map((word, at) => ({
    word,
    state: at < done ? 'done' : at > done ? 'next' : known === 'received' ? 'now' : 'wait',
  }))
}
