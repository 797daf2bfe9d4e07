import type { OwnGrantView } from '@shared/grants/views'
import { sayMoment } from '@shared/kernel/time'
import type { ChipTone } from '../../ui/chip'
import type { MetreStop } from '../../ui/metre'
import { sayDay } from '../../matter/entry-said'

type Own = Pick<OwnGrantView, 'title' | 'status' | 'agreement' | 'handedAt' | 'followUpOn'>

interface Said {
  readonly tone: ChipTone
  readonly word: string
  readonly sentence: string
  readonly line?: string
}

/** How it stands, as she reads it. */
export function sayOwn({ title, status, agreement, handedAt, followUpOn }: Own, now: number): Said {
  switch (status) {
    case 'bought':
      return agreement === undefined
        ? { tone: 'you', word: '等您看规则', sentence: title, line: '看看怎么用，同意了就能拿' }
        : { tone: 'wait', word: '等着交给您', sentence: title, line: '社工会约个时间交给您' }
    case 'handed':
      return {
        ...{ tone: 'ok', word: '交到手上了', sentence: title },
        line: `${handedAt === undefined ? '' : `${sayMoment(handedAt, now)} 交的`}${
          followUpOn === undefined ? '' : `，${sayDay(followUpOn)}社工来看看用得怎样`
        }`,
      }
    case 'closed':
      return { tone: 'ok', word: '回访完了', sentence: title, line: '用着有事，随时打电话' }
    case 'declined':
    case 'withdrawn':
      return { tone: 'over', word: '这次不办了', sentence: title, line: '有需要，打电话和社工再商量' }
    case 'asked':
    case 'quoted':
    case 'approving':
    case 'approved':
      return { tone: 'on', word: '社工在办', sentence: title, line: '买好了会请您看使用规则' }
  }
}

/** Four stops on her way: bought, agreed, handed, looked after. */
export function ownMetre({ status, agreement }: Own): readonly MetreStop[] {
  const isBought = status === 'bought'
  const isHanded = status === 'handed' || status === 'closed'
  const isThere = isBought || isHanded
  return [
    { word: '买好', state: isThere ? 'done' : 'now' },
    { word: '您同意', state: agreement === undefined ? (isBought ? 'wait' : 'next') : 'done' },
    { word: '交给您', state: isHanded ? 'done' : isBought && agreement !== undefined ? 'now' : 'next' },
    { word: '回访', state: status === 'closed' ? 'done' : status === 'handed' ? 'now' : 'next' },
  ]
}
