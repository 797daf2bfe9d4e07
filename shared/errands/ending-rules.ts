import type { Decision } from '../kernel/record'
import { type Refusal, refuse } from '../kernel/refusal'
import type { Words } from '../requests/model'
import type { Errand } from './model'
import { laterWindow } from './rules'
import { withFlag } from './written'

type Ended = Refusal<'errands.not_done_yet' | 'errands.over'>

/** It is done, and each helper's minutes count for the time bank: a fact for each. Nobody says so of the own errand. */
export function confirm(
  errand: Errand,
  personId: string,
  confirmReason?: string,
): Decision<Errand> | Ended | Refusal<'errands.own_errand'> {
  if (errand.status !== 'done') return notDone(errand)
  if (errand.helpers.some(({ accountId }) => accountId === personId)) return refuse('errands.own_errand')
  return {
    next: {
      ...errand,
      status: 'confirmed',
      ...(confirmReason === undefined ? {} : { confirmReason }),
    },
    facts: errand.helpers.map(({ accountId, report }) => ({
      fact: 'errand.confirmed',
      detail: { accountId, creditMinutes: report?.minutesUsed ?? 0 },
    })),
  }
}

/** Not done after all: the same helpers have it in hand again; when the time is over, until the same time the next day. */
export function sendBack(errand: Errand, sentBack: Words, at: number): Decision<Errand> | Ended {
  if (errand.status !== 'done') return notDone(errand)
  const { doneAt: _, ...rest } = errand
  return {
    next: withFlag({
      ...rest,
      ...(errand.endsAt > at ? {} : laterWindow(errand, at)),
      status: 'open',
      sentBack,
      helpers: errand.helpers.map((helper) => ({ ...helper, state: 'going' })),
    }),
    facts: [
      { fact: 'errand.sent_back', detail: { helperIds: errand.helpers.map(({ accountId }) => accountId) } },
    ],
  }
}

function notDone({ status }: Errand): Ended {
  return status === 'open' ? refuse('errands.not_done_yet') : refuse('errands.over', { status })
}
