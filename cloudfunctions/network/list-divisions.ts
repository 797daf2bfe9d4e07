import { listDivisions } from '../../shared/network/contract'
import { handle } from '../kernel/handle'
import { divisionsBelow } from './network-store'

export const listDivisionsHandler = handle(listDivisions, async ({ input, store }) => {
  const found = await divisionsBelow(store, [input.parentCode])
  return { divisions: found.map(({ _id, name }) => ({ code: _id, name })) }
})
