import { type Refusal, refuse } from '../kernel/refusal'
import { z } from '../kernel/schema'

/** What of the sealed part stands in words that others read. */
export const Revealed = z.enum(['name', 'phone', 'place'])
export type Revealed = z.infer<typeof Revealed>

/** Somebody of the sealed part: whoever it is for, or the guardian. */
export interface Sealed {
  readonly calledName: string
  readonly phone?: string | undefined
  readonly place?: string | undefined
}

/** What people are called without being named: none of these alone tells who it is. */
const titles =
  /奶奶|爷爷|姥姥|姥爷|外婆|外公|大爷|大妈|大娘|大叔|大姐|大哥|阿姨|叔叔|伯伯|婶婶|嫂子|先生|女士|同志|老师|师傅|同学|小朋友|老人家?|妈妈|爸爸|母亲|父亲|家长|监护人|孩子|本人|居民|一户|一家人?|的/g
/** Seven figures are a telephone number without its area code. */
const REACHING = 7
const figures = '零一二三四五六七八九'
/** Behind a number that is a measure and no door: 300 度. */
const measure = '(?!\\d|度|元|块|岁|码|页|本|斤|克|次|天|年|个|毫|厘|分|多)'

/** Why these words cannot go to others: they contain a name, phone or door of these people. Undefined where they do not. */
export function whyRevealing(
  people: readonly Sealed[],
  ...texts: readonly string[]
): Refusal<'wishes.reveals'> | undefined {
  const what = revealedIn(people, texts.join('\n'))
  return what === undefined ? undefined : refuse('wishes.reveals', { what })
}

export function revealedIn(people: readonly Sealed[], text: string): Revealed | undefined {
  const plain = plainOf(text)
  if (people.some(({ calledName }) => namesOf(calledName).some((name) => plain.includes(name)))) return 'name'
  if (people.some(({ phone = '' }) => hasPhone(plain, phone))) return 'phone'
  return people.some(({ place = '' }) => hasPlace(plain, place)) ? 'place' : undefined
}

/** One way to write what can be written in many: no blanks and dashes, figures as figures. */
function plainOf(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s\-－—–_.·*]/g, '')
    .replace(/[〇幺两]/g, (one) => ({ 〇: '0', 幺: '1' })[one] ?? '2')
    .replace(new RegExp(`[${figures}]`, 'g'), (one) => String(figures.indexOf(one)))
    .replace(/(\d?)十(\d?)/g, (_, tens: string, ones: string) => `${tens || '1'}${ones || '0'}`)
}

/** 王秀英奶奶: 王秀英, 秀英. 王奶奶: as a whole. 奶奶, 孩子的家长: nobody. */
function namesOf(calledName: string): readonly string[] {
  const whole =
    calledName
      .normalize('NFKC')
      .replace(/\s/g, '')
      .split(/[^\p{L}\p{N}]/u)[0] ?? ''
  const bare = whole.replace(titles, '')
  if (bare === '' || whole.length < 2) return []
  const given = bare.length > 2 ? [bare.slice(1)] : []
  return [whole, ...(bare.length > 1 ? [bare] : []), ...given].map(plainOf)
}

function hasPhone(plain: string, phone: string): boolean {
  const digits = phone.replace(/\D/g, '')
  const runs = plain.match(/\d{7,}/g) ?? []
  return runs.some((run) =>
    Array.from({ length: Math.max(digits.length - REACHING + 1, 0) }, (_, at) =>
      digits.slice(at, at + REACHING),
    ).some((part) => run.includes(part)),
  )
}

/** 幸福家园 6 号楼 2 门 301: each part that tells a house or a door by itself. 2 门 alone is none of them. */
function hasPlace(plain: string, place: string): boolean {
  const written = plainOf(place)
  const estate = /^\p{Script=Han}{3,}(?=\d)/u.exec(written)?.[0]
  if (estate !== undefined && plain.includes(estate)) return true
  const parts = written.match(/\d+(号楼|号院|号|栋|幢|座|楼|单元|门|层|室|户)?/g) ?? []
  return parts
    .filter(tells)
    .some((part) => new RegExp(`(?<!\\d)${part}${/\d$/.test(part) ? measure : ''}`).test(plain))
}

/** 16 号 is a day as well. */
function tells(part: string): boolean {
  return part.length > 2 && !/^\d{1,2}号$/.test(part)
}
