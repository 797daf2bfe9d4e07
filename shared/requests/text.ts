import type { Kind } from './model'

/** A run of figures, with the blanks and dashes people put between the parts of a number. */
const figures = /[0-9０-９](?:[\s\-－—–.]{0,3}[0-9０-９])*[xX]?/g

/** What stands where a number was. */
export const FOLDED = '〔号码已收起〕'

/** Seven figures are a telephone number without its area code; nothing shorter reaches a person. */
const REACHING_FROM = 7

/**
 * Folds away numbers that reach a person or an account: phones, identity numbers, cards. Prices, years and dates stay.
 * The writer and whoever opens the contact read the whole text.
 */
export function foldNumbers(text: string): string {
  return text.replace(figures, (run, place: number) =>
    isReaching(run, text.slice(place + run.length)) ? FOLDED : run,
  )
}

function isReaching(run: string, after: string): boolean {
  const plain = run.replace(/[０-９]/g, (figure) => String.fromCharCode(figure.charCodeAt(0) - 0xfee0))
  if (plain.replace(/\D/g, '').length < REACHING_FROM) return false
  const isPrice = /^\d{1,9}(\.\d{1,2})?$/.test(plain) && /^\s*(元|块|万|亿)/.test(after)
  const year = '(19|20)\\d\\d'
  const date = `${year}[-.]\\d{1,2}[-.]\\d{1,2}(\\s+\\d{1,2})?`
  const isTime = new RegExp(`^(${date}|${year}([\\s\\-－—–.]+${year})+)$`).test(plain)
  return !isPrice && !isTime
}

/** A first clause as short as 老伴卧床 says too little without the next one. */
const TELLING = 5

/** The short name of a request: its first clause, the second too where the first is very short; at most 14 characters. */
export function titleOf(words: string): string {
  const clauses = words.split(/[，。；！？,.;!?\n]/).map((clause) => clause.trim())
  const [first = words.trim(), second] = clauses.filter((clause) => clause !== '')
  const isTelling = Array.from(first).length > TELLING || second === undefined
  const characters = Array.from(isTelling ? first : `${first}，${second}`)
  return characters.length > 14 ? `${characters.slice(0, 13).join('')}…` : characters.join('')
}

/** A short number to quote on the phone: month, day and four digits made from the id. Not unique; a person finds the rest. */
export function quoteOf(id: string, monthDay: string): string {
  const digits = Array.from(id).reduce((sum, letter) => (sum * 31 + (letter.codePointAt(0) ?? 0)) % 10000, 7)
  return `${monthDay}-${String(digits).padStart(4, '0')}`
}

const hints: readonly (readonly [Kind, RegExp])[] = [
  ['hazard', /煤气|燃气|漏电|着火|冒烟|井盖|堵了楼道|乱堆|杂物|飞线|隐患/],
  ['repair', /灯|水管|漏水|马桶|门锁|插座|开关|龙头|下水|修/],
  ['medicine', /药|降压|胰岛素|开方/],
  ['clinic', /医院|看病|挂号|陪诊|复查|体检|输液/],
  ['care', /理发|剪头|洗澡|助浴|做饭|送饭|吃饭|助餐/],
  ['transport', /叫车|用车|出租车|接送|打车/],
  ['policy', /低保|补贴|政策|申请|证明|残疾证|养老金|医保/],
  ['child', /孩子|小孩|孙子|孙女|上学|作业/],
  ['mood', /睡不着|难受|孤单|心里|说说话|想不开|吵架/],
  ['errand', /代买|代取|快递|跑腿|取件|买东西/],
  ['goods', /米|面粉|油|菜|粮|被子|轮椅/],
]

/** A guess from the words, to choose beforehand; the resident corrects it with one tap. */
export function guessKind(words: string): Kind | undefined {
  return hints.find(([, pattern]) => pattern.test(words))?.[0]
}
