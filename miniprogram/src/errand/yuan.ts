/** Yuan as somebody types them, in fen; undefined where it is no amount. */
export function fenOf(yuan: string): number | undefined {
  const [, whole = '', cents = ''] = /^(\d{1,5})(?:[.。](\d{1,2}))?\s*元?$/.exec(yuan.trim()) ?? []
  return whole === '' ? undefined : Number(whole) * 100 + Number(cents.padEnd(2, '0'))
}
