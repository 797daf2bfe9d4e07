import { communities } from '../places'

/** Units that give; made up, like their gifts. */
export const units = [
  { name: '春和便民店', kind: 'company' },
  { name: '北仓粮行', kind: 'company' },
  { name: '津北防护用品厂', kind: 'company' },
  { name: '宏济大药房', kind: 'company' },
  { name: '暖冬家纺', kind: 'company' },
  { name: '河沿物业', kind: 'company' },
  { name: '北辰同心公益基金会', kind: 'charity' },
  { name: '槐安志愿者协会', kind: 'charity' },
  { name: '枫林街道总工会', kind: 'public' },
  { name: '枫林文化中心', kind: 'public' },
] as const
export type UnitName = (typeof units)[number]['name']

/** The stock list. Of pads fewer are left than the minimum says. */
export const goods = [
  { name: '医用口罩', unit: '只', kind: 'protection', minLevel: 1000 },
  { name: '乳胶手套', unit: '双', kind: 'protection', minLevel: 500 },
  { name: '护目镜', unit: '副', kind: 'protection' },
  { name: '防护面屏', unit: '个', kind: 'protection' },
  { name: '防护服', unit: '套', kind: 'protection', minLevel: 50 },
  { name: '免洗洗手液', unit: '瓶', kind: 'daily' },
  { name: '护理垫', unit: '包', kind: 'daily', minLevel: 100 },
  { name: '大米', unit: '袋', kind: 'food', minLevel: 100 },
  { name: '面粉', unit: '袋', kind: 'food' },
  { name: '食用油', unit: '桶', kind: 'food' },
  { name: '挂面', unit: '箱', kind: 'food' },
  { name: '纯牛奶', unit: '箱', kind: 'food' },
  { name: '棉被', unit: '床', kind: 'clothes' },
  { name: '书包', unit: '个', kind: 'learning' },
] as const
export type GoodsName = (typeof goods)[number]['name']

interface Line {
  readonly item: GoodsName
  readonly quantity: number
  readonly priceFen: number
  readonly priceSource: 'invoice' | 'market' | 'giver' | 'estimate'
  /** Good for so many days from now. */
  readonly inDays?: number
  readonly directedTo?: object
}

interface Delivery {
  readonly title: string
  readonly from: UnitName
  readonly daysAgo: number
  readonly isPromised?: true
  readonly lines: readonly Line[]
}

const line = (
  item: GoodsName,
  quantity: number,
  priceFen: number,
  priceSource: Line['priceSource'] = 'invoice',
  more: Pick<Line, 'inDays' | 'directedTo'> = {},
): Line => ({ item, quantity, priceFen, priceSource, ...more })

const forHeyanli = { directedTo: { kind: 'community', communityCode: communities.河沿里 } }
const forElders = { directedTo: { kind: 'audience', audience: 'elder' } }
const forChildren = { directedTo: { kind: 'audience', audience: 'child' } }

/** Twelve deliveries: 15,666 things worth 279,543.40 yuan. */
export const deliveries: readonly Delivery[] = [
  {
    ...{ title: '口罩和手套', from: '津北防护用品厂', daysAgo: 54 },
    lines: [line('医用口罩', 4826, 90), line('乳胶手套', 1500, 120)],
  },
  {
    ...{ title: '护目镜和面屏', from: '宏济大药房', daysAgo: 52 },
    lines: [line('护目镜', 310, 4600), line('防护面屏', 400, 850)],
  },
  {
    ...{ title: '防护服', from: '北辰同心公益基金会', daysAgo: 50 },
    lines: [line('防护服', 350, 12_800)],
  },
  {
    ...{ title: '口罩和洗手液', from: '槐安志愿者协会', daysAgo: 46 },
    lines: [line('医用口罩', 3000, 95, 'market'), line('免洗洗手液', 500, 1800, 'market', { inDays: 400 })],
  },
  {
    ...{ title: '米和面', from: '北仓粮行', daysAgo: 43, isPromised: true },
    lines: [
      line('大米', 400, 5900, 'giver', { inDays: 200 }),
      line('面粉', 400, 5200, 'giver', { inDays: 150, ...forHeyanli }),
    ],
  },
  {
    ...{ title: '米面油', from: '春和便民店', daysAgo: 36 },
    lines: [
      line('大米', 200, 6200, 'invoice', { inDays: 180 }),
      line('面粉', 150, 5400, 'invoice', { inDays: 150 }),
      line('食用油', 200, 6800, 'invoice', { inDays: 300 }),
    ],
  },
  {
    ...{ title: '过冬棉被', from: '暖冬家纺', daysAgo: 30 },
    lines: [line('棉被', 240, 21_800, 'giver')],
  },
  {
    ...{ title: '洗手液和手套', from: '枫林街道总工会', daysAgo: 25 },
    lines: [line('免洗洗手液', 100, 1650, 'invoice', { inDays: 380 }), line('乳胶手套', 1800, 110)],
  },
  {
    ...{ title: '护理垫', from: '河沿物业', daysAgo: 19 },
    lines: [line('护理垫', 300, 3600, 'market', { inDays: 700, ...forElders })],
  },
  {
    ...{ title: '新学期书包', from: '枫林文化中心', daysAgo: 14 },
    lines: [line('书包', 120, 5800, 'estimate', forChildren)],
  },
  {
    ...{ title: '牛奶', from: '春和便民店', daysAgo: 9, isPromised: true },
    lines: [line('纯牛奶', 350, 5800, 'invoice', { inDays: 20 })],
  },
  {
    ...{ title: '油、米和挂面', from: '北仓粮行', daysAgo: 4 },
    lines: [
      line('食用油', 180, 7000, 'giver', { inDays: 330 }),
      line('大米', 100, 6300, 'giver', { inDays: 240 }),
      line('挂面', 240, 3200, 'giver', { inDays: 210 }),
    ],
  },
]

/** What was promised: all of it came, part of it, nothing yet. */
export const promises = [
  {
    ...{ from: '北仓粮行', daysAgo: 48, inDays: -42 },
    lines: [
      { name: '大米', unit: '袋', quantity: 400 },
      { name: '面粉', unit: '袋', quantity: 400 },
    ],
  },
  {
    ...{ from: '春和便民店', daysAgo: 15, inDays: 10 },
    lines: [{ name: '纯牛奶', unit: '箱', quantity: 500 }],
  },
  {
    ...{ from: '暖冬家纺', daysAgo: 3, inDays: 12 },
    lines: [{ name: '棉被', unit: '床', quantity: 100 }],
  },
] as const satisfies readonly {
  readonly from: UnitName
  readonly lines: readonly object[]
  readonly daysAgo: number
  readonly inDays: number
}[]
