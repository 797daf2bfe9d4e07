import type { InputOf } from '../../shared/kernel/contract'
import type { reportHazard } from '../../shared/requests/contract'
import type { Request } from '../../shared/requests/model'
import type { Point } from '../../shared/requests/spot-rules'
import { communities, liu } from './people'
import { aRequest, someWords } from './requests'

/** The gate of 枫林里; made up, like the rest. */
export const gate: Point = { latitude: 39.22, longitude: 117.13 }

/** So many metres north of the gate. */
export function north(metres: number): Point {
  return { ...gate, latitude: gate.latitude + metres / 111_195 }
}

/** What somebody at the gate reports. */
export function aReport(over: Partial<InputOf<typeof reportHazard>> = {}): InputOf<typeof reportHazard> {
  return {
    hazard: 'road',
    words: '井盖松了，踩上去会翘',
    photoIds: [],
    spot: { words: '小区东门口', ...gate },
    communityCode: communities.fenglinli,
    ...over,
  }
}

/** 刘爷爷's report of the loose lid at the gate. */
export function aHazard(over: Partial<Request> = {}): Request {
  const base = aRequest({
    ...{ _id: 'rlid', authorId: liu.id, kind: 'hazard', createdAt: aRequest().updatedAt },
    ...{ text: someWords('井盖松了，踩上去会翘', { byId: liu.id }), askedUrgency: 'soon', urgency: 'soon' },
    ...{ urgencyRank: 1, spot: { hazard: 'road', words: '小区东门口', ...gate } },
    ...over,
  })
  return base
}
