import type { InputOf } from '../../../shared/kernel/contract'
import type { submitRequest } from '../../../shared/requests/contract'
import { communities } from '../../world/people'

/** What 王奶奶 fills in. */
export function aNeed(over: Partial<InputOf<typeof submitRequest>> = {}): InputOf<typeof submitRequest> {
  return {
    kind: 'repair',
    words: '客厅的灯坏了，晚上起夜看不见',
    photoIds: [],
    forWhom: 'self',
    contact: { calledName: '王奶奶', phone: '13800000000' },
    place: { communityCode: communities.fenglinli, building: '3 号楼', door: '2 门 501' },
    reachable: 'any',
    urgency: 'normal',
    ...over,
  }
}
