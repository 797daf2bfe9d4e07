import type { DirectedTo, GoodsAudience } from './directed'
import { columns, type Problem, type WrongRow } from './import-model'
import type { GoodsKind, PriceSource } from './model'
import { goodsAudienceWords, goodsKindWords, priceSourceWords } from './words'

/** What may stand in the column 价格来源: our words, and those that people write by themselves. */
export const sourcesInSheet: ReadonlyMap<string, PriceSource> = new Map<string, PriceSource>([
  ...turned<PriceSource>(priceSourceWords),
  ['小票', 'invoice'],
  ['收据', 'invoice'],
  ['市价', 'market'],
  ['捐赠方', 'giver'],
  ['估价', 'estimate'],
])

/** What may stand in the column 类别. */
export const kindsInSheet: ReadonlyMap<string, GoodsKind> = new Map<string, GoodsKind>([
  ...turned<GoodsKind>(goodsKindWords),
  ['粮油', 'food'],
  ['食品', 'food'],
  ['防护', 'protection'],
  ['衣物', 'clothes'],
  ['日用', 'daily'],
  ['文具', 'learning'],
  ['其他', 'other'],
])

/** What may stand in the column 定向给, beside the names of communities and stations. */
export const audiencesInSheet: ReadonlyMap<string, DirectedTo> = new Map(
  turned<GoodsAudience>(goodsAudienceWords).map(([words, audience]) => [
    words,
    { kind: 'audience', audience },
  ]),
)

function turned<K extends string>(words: Readonly<Record<K, string>>): (readonly [string, K])[] {
  return Object.entries<string>(words).map(([key, said]) => [said, key as K])
}

const titleOf = (column: Problem['column']) => columns.find(({ key }) => key === column)?.title ?? column

const whyWords = {
  missing: () => '没有填；合并过的单元格只有第一格有字，公式没算出来的也是空的',
  too_long: (quote) => `“${quote}”太长了，写短一点`,
  formula: (quote) => `公式没有算出来，写的是 ${quote}，换成字或数`,
  not_words: (quote) => `${quote === '' ? '这一格' : `“${quote}”`}不是字，把这一格改成文本`,
  not_whole: (quote) => `“${quote}”要改成大于 0 的整数，不带单位`,
  not_price: (quote) => `“${quote}”要改成一个价格，最多两位小数`,
  too_much: (quote) => `“${quote}”太大了，看看是不是多打了几位`,
  not_day: (quote) => `“${quote}”要写成 2026-03-02 这样的日子`,
  in_future: (quote) => `“${quote}”还没有到，价格是哪天的就写哪天`,
  expired: (quote) => `“${quote}”在收到那天就过了，过期的不入库`,
  unknown_source: (quote) => `“${quote}”不认识，写${Object.values(priceSourceWords).join('、')}中的一个`,
  unknown_kind: (quote) =>
    `“${quote}”不认识，写${Object.values(goodsKindWords).join('、')}中的一个，或者空着`,
  unknown_target: (quote) =>
    `“${quote}”不认识：写本街道社区的名字、站的名字，或者${Object.values(goodsAudienceWords).join('、')}；不定向就空着`,
} satisfies Record<Problem['why'], (quote: string) => string>

/** What is wrong with one cell: 数量：“三箱”要改成大于 0 的整数，不带单位 */
export function sayProblem({ column, why, quote = '' }: Problem): string {
  return `${titleOf(column)}：${whyWords[why](quote)}`
}

/** Rows next to each other with the same trouble are said once. Numbers are those at the edge of the sheet. */
export function sayWrongRows(
  wrong: readonly WrongRow[],
): readonly { readonly from: number; readonly to: number; readonly words: string }[] {
  const said: { from: number; to: number; words: string }[] = []
  for (const { row, problems } of wrong) {
    const words = problems.map(sayProblem).join('。')
    const last = said.at(-1)
    if (last !== undefined && last.to + 1 === row && last.words === words) last.to = row
    else said.push({ from: row, to: row, words })
  }
  return said
}

/** A row as it may look. */
export function exampleRow(today: string): readonly (string | number)[] {
  return [
    ...['大米', '袋', 40, 59, priceSourceWords.invoice, today, '2099-12-31'],
    ...[goodsAudienceWords.elder, goodsKindWords.food],
  ]
}

export const howToFill = [
  '一行一样东西，从第二行起填，一次最多 5000 行。空行会跳过。',
  '名称、单位、数量、单价、价格来源、定价日期都要填；类别、有效期和定向给可以空着。',
  '数量只写数，不带单位。单价是一件的价，最多两位小数。',
  `类别写这几个里的一个：${Object.values(goodsKindWords).join('、')}。站里有过的东西，照原来的类别算。`,
  `价格来源写这几个里的一个：${Object.values(priceSourceWords).join('、')}。`,
  '日期写成 2026-03-02 这样。',
  `定向给写社区的名字、本站，或者${Object.values(goodsAudienceWords).join('、')}。`,
  '名称和单位都一样的，记在同一样东西下面；没有过的名称会新加一样。',
  '不要合并单元格。公式会按存下来的结果读。',
  '内容一样的表导过一次，再导会先告诉您。真的又来了一批，可以照收。',
  '有一行填错，整张表都不会导入，会告诉您是哪几行，改好再选一次。',
]
