import type { Stage } from '@shared/errands/model'
import type { HelperView } from '@shared/errands/views'
import type { MetreStop } from '../ui/metre'

const grabbed: MetreStop = { word: '接下', state: 'done' }
const finished: MetreStop = { word: '办完', state: 'done' }

/** The way of an errand as whoever has it sees it. */
export function errandMetre(stage: Stage, mine: HelperView['state']): readonly MetreStop[] {
  if (stage === 'confirmed') return [grabbed, finished, { word: '居民点头', state: 'done' }]
  if (stage === 'expired') return [grabbed, { word: '过了时间', state: 'back' }]
  if (stage === 'cancelled') return [grabbed, { word: '社工收回', state: 'back' }]
  if (mine === 'done') return [grabbed, finished, { word: '等居民点头', state: 'wait' }]
  return [
    grabbed,
    { word: '去办', state: 'now' },
    { word: '办完', state: 'next' },
    { word: '居民点头', state: 'next' },
  ]
}
