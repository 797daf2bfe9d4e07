/** One part of a whole as it is shown: tenths of a percent, all parts together 1000. */
export interface Part {
  readonly word: string
  readonly shareTenths: number
}

/** From which share on a few parts are called so. */
const halves = [
  [900, '占了差不多全部'],
  [600, '占了一大半'],
  [501, '占了一半多'],
  [0, '正好一半'],
] as const

/**
 * Where money came from, in two short lines: the fewest largest parts that make at least half, and what that is of ten
 * yuan. `企业和义卖占了一半多，` `每 10 元里约 5 元 3 角。` Empty where nothing came in.
 */
export function sayIncome(parts: readonly Part[]): readonly string[] {
  const largest = byShare(parts)
  if (largest.length === 0) return []
  const [only] = largest
  if (largest.length === 1 && only !== undefined) return [`都是${only.word}来的。`]
  const words: string[] = []
  let sum = 0
  for (const { word, shareTenths } of largest) {
    if (sum >= 500) break
    words.push(word)
    sum += shareTenths
  }
  const said = halves.find(([least]) => sum >= least)?.[1] ?? ''
  return [`${joined(words)}${said}，`, `每 10 元里${ofTen(sum)}。`]
}

/**
 * What money was used for: of ten yuan, the two largest parts. `每 10 元里，4 元多用在孩子身上，` `3 元用在长者身上。`
 * Empty where nothing was used.
 */
export function sayUse(parts: readonly Part[]): readonly string[] {
  const [first, second] = byShare(parts)
  if (first === undefined) return []
  if (second === undefined) return [`都${usedOn(first.word)}。`]
  const start = `每 10 元里，${aboutOf(first.shareTenths)}${usedOn(first.word)}，`
  return [start, `${aboutOf(second.shareTenths)}${usedOn(second.word)}。`]
}

function byShare(parts: readonly Part[]): readonly Part[] {
  return parts.filter(({ shareTenths }) => shareTenths > 0).sort((a, b) => b.shareTenths - a.shareTenths)
}

/** 给孩子 is spent on people; 楼道小修 on a thing. */
function usedOn(word: string): string {
  const whom = /^给(.+)$/.exec(word)?.[1]
  return whom === undefined ? `用在${word}上` : `用在${whom}身上`
}

function joined(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join('、')}和${words.slice(-1).join('')}`
}

/** To the nearest 角: 528 is 约 5 元 3 角, 530 is 5 元 3 角. */
function ofTen(shareTenths: number): string {
  const jiao = Math.round(shareTenths / 10)
  const [yuan, rest] = [Math.floor(jiao / 10), jiao % 10]
  const said = [...(yuan > 0 ? [`${String(yuan)} 元`] : []), ...(rest > 0 ? [`${String(rest)} 角`] : [])]
  return `${jiao * 10 === shareTenths ? '有 ' : '约 '}${said.join(' ')}`
}

/** Shorter, for two in one sentence: 420 is 4 元多, 300 is 3 元, 480 is 将近 5 元. */
function aboutOf(shareTenths: number): string {
  const [yuan, rest] = [Math.floor(shareTenths / 100), shareTenths % 100]
  if (rest >= 75) return `将近 ${String(yuan + 1)} 元`
  if (shareTenths < 10) return '不到 1 角'
  const [whole, left] =
    yuan > 0 ? [`${String(yuan)} 元`, rest] : [`${String(Math.floor(rest / 10))} 角`, rest % 10]
  return `${whole}${left === 0 ? '' : '多'}`
}

/** `28.5%` */
export function sayShare(shareTenths: number): string {
  return `${(shareTenths / 10).toFixed(1)}%`
}
