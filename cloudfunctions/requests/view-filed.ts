import type { FiledView } from '../../shared/requests/contract'
import type { Request } from '../../shared/requests/model'

/** Who filed it for whom; the account behind it stays out. */
export function filedView({ forWhom, call, filedBy }: Request): FiledView {
  return {
    forWhom,
    isByPhone: call !== undefined,
    ...(filedBy === undefined ? {} : { filedBy: { displayName: filedBy.displayName, as: filedBy.as } }),
  }
}
