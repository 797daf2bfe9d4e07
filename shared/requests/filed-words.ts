import type { FiledView } from './claim-contract'

/** The tag of a list: how it came in, where nobody filed it for herself. */
export function filedTag({ isByPhone, filedBy, forWhom }: FiledView): string | undefined {
  if (isByPhone) return '来电代记'
  if (filedBy?.as === 'committee') return '居委会代办'
  if (forWhom === 'relative') return '家人代办'
  return forWhom === 'neighbour' ? '邻居代办' : undefined
}

/** The same with the name, where a name is public: 居委会张主任代办. */
export function filedLine(filed: FiledView): string | undefined {
  const { isByPhone, filedBy } = filed
  if (filedBy === undefined) return filedTag(filed)
  return isByPhone ? `${filedBy.displayName}接电话代记` : `居委会${filedBy.displayName}代办`
}
