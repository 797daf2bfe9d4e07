import { getRota } from '../../shared/duty/contract'
import { refuse } from '../../shared/kernel/refusal'
import { handle } from '../kernel/handle'
import { blankRota, rotaId, rotas, worksAt } from './duty-store'
import { placeAt } from './place'
import { viewRota } from './view-rota'

export const getRotaHandler = handle(getRota, async (asked) => {
  const { input, actor, at, store } = asked
  const { stationId } = input
  if (!worksAt(actor, stationId, ['worker', 'head'])) return refuse('not_found')
  const [found] = await store.find(rotas, { _id: rotaId(stationId) }, { limit: 1 })
  const place = await placeAt(asked, stationId)
  const mayPlan = worksAt(actor, stationId, ['head'])
  return viewRota(found ?? blankRota(stationId), place, { accountId: actor.id, mayPlan, at }, input)
})
