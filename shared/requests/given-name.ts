const longSurname = /^(欧阳|司马|上官|诸葛|司徒|皇甫|令狐|慕容|夏侯|尉迟|公孙)/

/** 陈禾 is 小陈 to the neighbours. A name that already says how to call somebody stays as it is. */
export function givenName(displayName: string | undefined): string | undefined {
  if (displayName === undefined) return undefined
  const isFullName =
    /^[\u4e00-\u9fff]{2,4}$/.test(displayName) && !/^[小老阿]|(站长|师傅|老师|主任|姐|哥)$/.test(displayName)
  return isFullName ? `小${longSurname.exec(displayName)?.[0] ?? displayName.slice(0, 1)}` : displayName
}
