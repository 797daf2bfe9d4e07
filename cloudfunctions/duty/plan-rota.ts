import { planRota } from '../../shared/duty/contract'
import { plan } from '../../shared/duty/plan-rules'
import { refuse } from '../../shared/kernel/refusal'
import { handle } from '../kernel/handle'
import { blankRota, rotaId, rotas, turned, worksAt } from './duty-store'
import { placeAt } from './place'

export const planRotaHandler = handle(planRota, async (asked) => {
  const { input, actor, at, store, command } = asked
  const { stationId } = input
  if (!worksAt(actor, stationId, ['head'])) return refuse('not_found')
  const place = await placeAt(asked, stationId)
  return store.revise(rotas, rotaId(stationId), { stationId }, command, {
    blank: blankRota(stationId),
    decide: (rota) => plan(rota, input, place, at),
    reply: turned,
  })
})
