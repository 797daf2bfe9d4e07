/** 陈禾 is 小陈 to the neighbours. A name that already says how to call somebody stays as it is. */
export function givenName(displayName: string | undefined): string | undefined {
  if (displayName === undefined) return undefined
  return /^[\u4e00-\u9fff]{2,3}$/.test(displayName) && !/^[小老]|(站长|师傅|老师)$/.test(displayName)
    ? `小${displayName.slice(0, 1)}`
    : displayName
}
