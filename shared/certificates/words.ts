import type { RefusalWords } from '../kernel/refusal'
import type { CertificateState, Months } from './model'

export const certificateStateWords = {
  valid: '有效',
  corrected: '后来更正过',
  revoked: '已作废',
} satisfies Record<CertificateState, string>

/** 2026 年 1 月到 3 月, 2025 年 11 月到 2026 年 2 月, 2026 年 3 月 */
export function sayMonths({ from, to }: Months): string {
  const [year = '', month = ''] = from.split('-')
  const [endYear = '', endMonth = ''] = to.split('-')
  const begin = `${year} 年 ${String(Number(month))} 月`
  if (from === to) return begin
  const end = `${String(Number(endMonth))} 月`
  return year === endYear ? `${begin}到 ${end}` : `${begin}到 ${endYear} 年 ${end}`
}

/** 18 小时 30 分钟 */
export function sayServed(minutes: number): string {
  const hours = Math.floor(minutes / 60)
  const rest = minutes % 60
  if (hours === 0) return `${String(rest)} 分钟`
  return rest === 0 ? `${String(hours)} 小时` : `${String(hours)} 小时 ${String(rest)} 分钟`
}

/** K7M2 XQ4D: read out and typed in two halves. */
export function sayCode(code: string): string {
  return `${code.slice(0, 4)} ${code.slice(4)}`
}

export const certificatesRefusals = {
  'certificates.period': '这段月份对不上：从早到晚，到这个月为止，最多五年。改一下再开，写的都在。',
  'certificates.nothing': '这段时间在这个站还没有确认过的时长，所以开不出来。刚做完的，等社工确认了再开。',
  'certificates.unknown':
    '这张证明不存在。编号和校验码有一处对不上，照着纸上再输一遍；还是不对，就打电话问出证明的站。',
  'certificates.not_valid': (detail) =>
    detail['state'] === 'revoked'
      ? '这张已经作废了，印不了。需要的话重新开一张，不收费。'
      : '开出来以后，有时长更正过，这张的数对不上了。重新开一张就好，不收费。',
  'certificates.revoked_already': '这张已经作废了，不用再办一次。',
} satisfies Record<string, RefusalWords>
