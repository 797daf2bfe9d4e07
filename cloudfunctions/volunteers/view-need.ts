import type { NeedRow } from '../../shared/volunteers/contract'
import type { Need } from '../../shared/volunteers/need-model'

/** What every command on a need answers with. */
export function needNow({ _id, status }: Need) {
  return { id: _id, status }
}

export function viewNeed({ _id: id, createdAt, freeTimes, taker, ...need }: Need): NeedRow {
  const { status, title, words, skill, course, communityName, needsEntry, isWeekly, minutes } = need
  return {
    ...{ id, status, title, words, skill, course, communityName, needsEntry, isWeekly, minutes },
    ...{ freeTimes: [...freeTimes], closeReason: need.closeReason, listedAt: createdAt },
    taker: taker && { displayName: taker.displayName, at: taker.at },
  }
}
