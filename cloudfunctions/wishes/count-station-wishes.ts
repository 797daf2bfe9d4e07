import { countStationWishes } from '../../shared/wishes/contract'
import { handle } from '../kernel/handle'
import { wishes, wishesAtDesk } from './wishes-store'

export const countStationWishesHandler = handle(countStationWishes, async ({ actor, store }) => {
  const scope = wishesAtDesk(actor)
  const [byStatus, thanks] = await Promise.all([
    store.countBy(wishes, scope, 'status'),
    store.count(wishes, scope, { 'thanks.status': 'waiting' }),
  ])
  const of = (status: string) => byStatus.get(status) ?? 0
  return {
    asked: of('asked'),
    open: of('open'),
    claimed: of('claimed'),
    received: of('received'),
    thanks,
  }
})
