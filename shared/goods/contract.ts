import { query } from '../kernel/contract'
import { Id } from '../kernel/id'
import { Cursor, pageOf } from '../kernel/page'
import { z } from '../kernel/schema'
import { PledgeStatus } from './model'
import { BatchView, GiverRow, ItemRow, ListRow, MoveView, PledgeRow, StockView } from './views'

const permit = 'goods.manage'
const onOne = { id: Id }
const cursor = z.optional(Cursor)

export * from './desk-contract'
export * from './door-contract'
export * from './giver-contract'
export * from './import-contract'
export * from './labels-contract'
export * from './link-contract'
export * from './shelf-contract'

/** The units that give to one's stations, by name, with the code of their link. */
export const listGivers = query('goods.listGivers', {
  permit,
  input: z.object({ cursor }),
  output: pageOf(GiverRow),
})

/** Promises, newest first, each with what came of it. */
export const listPledges = query('goods.listPledges', {
  permit,
  input: z.object({ status: PledgeStatus, giverId: z.optional(Id), cursor }),
  output: pageOf(PledgeRow),
})

/** The stock list, by name, each item with what is on the shelf. */
export const listItems = query('goods.listItems', {
  permit,
  input: z.object({ cursor }),
  output: pageOf(ItemRow),
})

/** Deliveries, newest first. */
export const listLists = query('goods.listLists', {
  permit,
  input: z.object({ giverId: z.optional(Id), cursor }),
  output: pageOf(ListRow),
})

/** A delivery with its batches, fifty a page. Refusals: not_found. */
export const getList = query('goods.getList', {
  permit,
  input: z.object({ ...onOne, cursor }),
  output: z.object({ list: ListRow, batches: pageOf(BatchView) }),
})

/** A stock card with its moves, newest first. Refusals: not_found. */
export const getBatch = query('goods.getBatch', {
  permit,
  input: z.object({ ...onOne, cursor }),
  output: z.object({ batch: BatchView, moves: pageOf(MoveView) }),
})

/** What expires first, first. left: on the shelf. expiring: within thirty days, or past. coming: on the way here. */
export const listBatches = query('goods.listBatches', {
  permit,
  input: z.object({ filter: z.enum(['left', 'expiring', 'coming']), itemId: z.optional(Id), cursor }),
  output: pageOf(BatchView),
})

/** The stock of one's station in numbers. Refusals: not_found (another's station). */
export const getStock = query('goods.getStock', {
  permit,
  input: z.object({ stationId: Id }),
  output: StockView,
})
