import { query } from '../kernel/contract'
import { Id } from '../kernel/id'
import { z } from '../kernel/schema'
import { ItemRow } from './views'

const permit = 'goods.manage'

/** One line of the stock list. Refusals: not_found. */
export const getItem = query('goods.getItem', { permit, input: z.object({ id: Id }), output: ItemRow })

/** Where goods can be sent from here: the other stations of the district. A few dozen, so it is not paged. Refusals: not_found. */
export const listTargets = query('goods.listTargets', {
  permit,
  input: z.object({ stationId: Id }),
  output: z.object({ stations: z.array(z.object({ id: Id, name: z.string() })) }),
})
