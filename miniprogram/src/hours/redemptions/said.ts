import type { RedemptionView } from '@shared/rewards/views'
import { untilWords } from '@shared/rewards/words'
import type { ChipTone } from '../../ui/chip'
import type { MetreStop } from '../../ui/metre'

type Status = RedemptionView['status']

export const chipTones = {
  held: 'on',
  handed: 'ok',
  cancelled: 'over',
  expired: 'over',
} satisfies Record<Status, ChipTone>

const ordered: MetreStop = { word: '换了', state: 'done' }

/** The way of an order, as whoever ordered it sees it. */
export const metres = {
  held: [ordered, { word: '给您留着', state: 'now' }, { word: '领到', state: 'next' }],
  handed: [ordered, { word: '领到', state: 'done' }],
  cancelled: [ordered, { word: '不换了', state: 'back' }],
  expired: [ordered, { word: '过了日子', state: 'back' }],
} satisfies Record<Status, readonly MetreStop[]>

/** What is going on with it. */
export function standing({ status, title, points, expiresAt, reason }: RedemptionView) {
  const refund = `${String(points)} 分退回您的账上了`
  switch (status) {
    case 'held':
      return { sentence: `${title}给您留着，来取就行`, line: `${untilWords(expiresAt)}来，过了分退给您` }
    case 'handed':
      return { sentence: `${title}领到了，谢谢您帮忙`, line: `用了 ${String(points)} 分` }
    case 'cancelled':
      return {
        sentence: '这件不换了',
        line: reason === undefined ? refund : `站里说：${reason.replace(/。$/, '')}。${refund}`,
      }
    case 'expired':
      return { sentence: '过了取的日子', line: refund }
  }
}
