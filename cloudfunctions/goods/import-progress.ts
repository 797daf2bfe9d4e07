import type { ImportProgress } from '../../shared/goods/import-contract'
import type { GoodsList } from '../../shared/goods/model'
import type { ImportPart } from './import-parts'

/** `next`: what is not written yet; undefined when everything is. */
export function progressOf(list: GoodsList, next?: ImportPart): ImportProgress {
  const { _id: id, title, status, lineCount: rows } = list
  return {
    ...{ id, title, rows, written: next === undefined ? rows : next.from - 1 },
    status: status === 'ready' ? 'ready' : 'writing',
  }
}
