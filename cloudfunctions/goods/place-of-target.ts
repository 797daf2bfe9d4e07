import { isRefused, refuse } from '../../shared/kernel/refusal'
import type { Refused } from '../kernel/refused'
import type { Store } from '../kernel/store'
import { communityNames, findStation } from '../network/directory'

interface Asking {
  readonly store: Store
  readonly at: number
}

/** Where something directed may go has a name, and whoever is refused is told it. */
export async function withPlace<Answer>(asking: Asking, answer: Answer | Refused): Promise<Answer | Refused> {
  if (!isRefused(answer) || answer.refused !== 'goods.directed') return answer
  const [kind, place = ''] = String(answer.detail?.['directedTo']).split(':')
  const name =
    kind === 'community'
      ? (await communityNames(asking, [place])).get(place)
      : (await findStation(asking, place))?.name
  return name === undefined ? answer : refuse('goods.directed', { ...answer.detail, name })
}
