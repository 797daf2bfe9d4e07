import type { receiveList } from '@shared/goods/contract'
import { type DirectedTo, GoodsAudience } from '@shared/goods/directed'
import { CommunityCode } from '@shared/network/contract'
import { GoodsKind, PriceSource } from '@shared/goods/model'
import type { InputOf } from '@shared/kernel/contract'
import { fenOf } from '@shared/kernel/money'
import { z } from '@shared/kernel/schema'
import { numberIn } from '../../goods/said'
import { wholeDay } from '../../matter/typed-day'

/** One line while it is written: as typed. */
export const LineDraft = z.object({
  itemId: z.optional(z.string()),
  name: z.string(),
  unit: z.string(),
  kind: GoodsKind,
  quantity: z.string(),
  price: z.string(),
  priceSource: PriceSource,
  pricedOn: z.string(),
  expiresOn: z.string(),
  directed: z.enum(['none', 'station', 'community', 'audience']),
  communityCode: z.optional(CommunityCode),
  audience: z.optional(GoodsAudience),
})
export type LineDraft = z.output<typeof LineDraft>

/** A line of the form: an item of the stock list, with everything that is frozen. */
export const Line = z.object({ ...LineDraft.shape, itemId: z.string() })
export type Line = z.output<typeof Line>

/** The form; it stays on the phone until the delivery is received. */
export const Receipt = z.object({
  title: z.string(),
  giverId: z.optional(z.string()),
  pledgeId: z.optional(z.string()),
  receivedOn: z.string(),
  lines: z.array(Line),
})
export type Receipt = z.output<typeof Receipt>

export function emptyLine(today: string): LineDraft {
  return {
    ...{ name: '', unit: '', kind: 'daily', quantity: '', price: '', priceSource: 'invoice' },
    ...{ pricedOn: today, expiresOn: '', directed: 'none' },
  }
}

/** What is still missing in a line; undefined where it is whole. */
export function missingIn(line: LineDraft): string | undefined {
  if (line.name.trim() === '') return '先写是什么'
  if (line.unit.trim() === '') return '按什么数，比如 袋'
  if ((numberIn(line.quantity) ?? 0) === 0) return '几件，写个整数'
  if (fenOf(line.price) === undefined) return '一件多少钱，没有价的写个估价'
  if (wholeDay(line.pricedOn) === undefined) return '价钱是哪天的'
  if (line.expiresOn.trim() !== '' && wholeDay(line.expiresOn) === undefined)
    return '到期的日子写全，不会过期就空着'
  if (line.directed === 'community' && line.communityCode === undefined) return '定向给哪个社区'
  return line.directed === 'audience' && line.audience === undefined ? '定向给哪些人' : undefined
}

/** What goes out; or what is still missing. */
export function receiptOf(stationId: string, receipt: Receipt): InputOf<typeof receiveList> | string {
  const { giverId, pledgeId, lines } = receipt
  const title = receipt.title.trim()
  const receivedOn = wholeDay(receipt.receivedOn)
  if (title === '') return '先写这批是什么'
  if (receivedOn === undefined) return '哪天收到的'
  if (lines.length === 0) return '先添一样东西'
  return {
    ...{ stationId, title, receivedOn },
    ...(giverId === undefined ? {} : { giverId }),
    ...(giverId === undefined || pledgeId === undefined ? {} : { pledgeId }),
    lines: lines.map((line) => lineOf(stationId, line)),
  }
}

function lineOf(stationId: string, line: Line): InputOf<typeof receiveList>['lines'][number] {
  const { itemId, priceSource } = line
  const expiresOn = wholeDay(line.expiresOn)
  const directedTo = directedOf(stationId, line)
  return {
    ...{ itemId, priceSource, quantity: numberIn(line.quantity) ?? 0, priceFen: fenOf(line.price) ?? 0 },
    pricedOn: wholeDay(line.pricedOn) ?? '',
    ...(directedTo === undefined ? {} : { directedTo }),
    ...(expiresOn === undefined ? {} : { expiresOn }),
  }
}

function directedOf(
  stationId: string,
  { directed, communityCode, audience }: LineDraft,
): DirectedTo | undefined {
  if (directed === 'station') return { kind: 'station', stationId }
  if (directed === 'community' && communityCode !== undefined) return { kind: 'community', communityCode }
  return directed === 'audience' && audience !== undefined ? { kind: 'audience', audience } : undefined
}
