import { courseEnd } from '../../shared/errands/helper-rules'
import type { ServiceRow } from '../../shared/volunteers/contract'
import type { Volunteer } from '../../shared/volunteers/model'
import { freeHelperSeats, type Offered } from '../../shared/volunteers/service'
import type { Vault } from '../kernel/vault'
import { givePass } from './pass'

interface Asking {
  readonly vault: Vault
  readonly at: number
  /** Epoch ms from which she signs up for nothing new. */
  readonly signUpEnd: number
}

/** One thing a volunteer is looked for, as she reads it. */
export function viewService(asking: Asking, volunteer: Volunteer, offered: Offered): ServiceRow {
  const { fit, reason } = offered
  return { ...termsOf(asking, volunteer, offered), reason, lacking: fit.lacking }
}

function termsOf({ vault, at, signUpEnd }: Asking, volunteer: Volunteer, { service, fit }: Offered) {
  switch (service.kind) {
    case 'errand': {
      const { _id: id, title, words, communityName, startsAt, endsAt, minutes, ...errand } = service.errand
      const { freePlaces: places, needsEntry } = errand
      const when = { startsAt, endsAt, isWeekly: false, minutes }
      return { kind: 'errand' as const, id, title, words, communityName, places, needsEntry, ...when }
    }
    case 'session': {
      const { _id: id, terms, startsAt, endsAt } = service.session
      const { title, communityName, mode, helperWords, words } = terms
      const minutes = Math.round((endsAt - startsAt) / 60_000)
      return {
        ...{ kind: 'session' as const, id, title, words: helperWords ?? words, communityName },
        ...{ startsAt, endsAt, isWeekly: false, minutes, needsEntry: mode === 'home' },
        places: freeHelperSeats(service.session, volunteer.accountId, at),
      }
    }
    case 'need': {
      const { _id: id, title, words, communityName, freeTimes, isWeekly, minutes, needsEntry } = service.need
      const end = Math.min(signUpEnd, courseEnd(service.need, volunteer))
      return {
        ...{ kind: 'need' as const, id, title, words, communityName, isWeekly, minutes, needsEntry },
        ...{ freeTimes: [...freeTimes], places: 1 },
        ...(fit.lacking === undefined ? { pass: givePass(vault, id, volunteer, at, end) } : {}),
      }
    }
  }
}
