import type { CloseCode, Kind, ResultCode, Status } from './model'

/** What usually comes of a kind; a worker may choose another. */
const usual = {
  repair: 'done',
  clinic: 'accompanied',
  medicine: 'given',
  errand: 'given',
  goods: 'given',
  policy: 'explained',
  care: 'done',
  mood: 'listened',
  hazard: 'done',
  child: 'done',
  transport: 'accompanied',
  other: 'done',
} as const satisfies Record<Kind, ResultCode>

export function usualResult(kind: Kind): ResultCode {
  return usual[kind]
}

interface Ended {
  readonly status?: Status | undefined
  readonly resultCode?: ResultCode | undefined
}

/**
 * Solved needs a result and the resident's word on it: hers, seven days without one, or a reason why the worker says it for
 * her (practice B4). All three end as confirmed.
 */
export function isSolved({ status, resultCode }: Ended): boolean {
  return status === 'confirmed' && resultCode !== undefined
}

export const resultWords = {
  done: '办成了',
  given: '东西送到了',
  accompanied: '陪着去了',
  explained: '讲清楚了',
  applied: '帮着申请了',
  volunteered: '志愿者帮了',
  referred: '转给别处办了',
  listened: '陪着说了说话',
} satisfies Record<ResultCode, string>

export const closeWords = {
  duplicate: '和另一件是同一件',
  elsewhere: '别处在办',
  unreachable: '联系不上',
  unneeded: '不用办了',
  impossible: '办不了',
} satisfies Record<CloseCode, string>
