import { inviteFor, ticketFor } from '../../../cloudfunctions/activities/keys'
import { sealedWho } from '../../../cloudfunctions/activities/sealed-parts'
import { aSessionOf, anEntry, someTerms } from '../../world/activities'
import { DAY, MONDAY, vault } from '../../world/people'
import { type ContextAccess, everyone, here, onlyOwn, type Scene, type Staging } from './cells'

/** A date of the station for which somebody is signed up: by the caller, where it is her own. */
export async function stageSignUp({ number, authorId, put }: Staging) {
  const _id = `x${String(number).padStart(5, '0')}`
  const entry = anEntry({
    ...{ id: 'kone', key: 'one', byId: authorId },
    sealedWho: sealedWho(vault, { calledName: '王奶奶' }, _id),
  })
  const over = { _id, activityId: `y${_id}`, stationId: here.station, startsAt: MONDAY + 2 * DAY }
  const offers = [{ entryId: entry.id, at: MONDAY }]
  await put('sessions', aSessionOf([entry], { ...over, offers, terms: someTerms({ ageBands: [] }) }))
  return {
    session: _id,
    ticket: ticketFor(vault, _id, authorId, entry),
    invite: inviteFor(vault, _id, entry),
  }
}

const on =
  (more: object = {}): Scene[0] =>
  ({ own }) => ({ id: own['session'] ?? 'xnowhere', ...more })
const ticketed =
  (more: (ticket: string) => object): Scene[0] =>
  ({ own }) => ({ id: own['session'] ?? 'xnowhere', ...more(own['ticket'] ?? '') })

/** What residents do with activities. */
export const signUpAccess: ContextAccess = {
  access: {
    // own, assigned, same, other, ended
    'activities.list': everyone,
    'activities.listDays': everyone,
    'activities.getSession': everyone,
    'activities.listMine': everyone,
    'activities.signUp': everyone,
    'activities.withdraw': onlyOwn,
    'activities.answerOffer': onlyOwn,
    'activities.follow': everyone,
  },
  shown: { 'activities.listMine': onlyOwn },
  scenes: {
    'activities.list': [() => ({ around: here.community })],
    'activities.listDays': [() => ({ around: here.community, month: '2026-03' })],
    'activities.getSession': [on()],
    'activities.listMine': [() => ({ filter: 'coming' })],
    'activities.signUp': [
      on({ who: { part: 'participant', people: [{ relation: 'child', calledName: '小宝' }] } }),
    ],
    'activities.withdraw': [ticketed((ticket) => ({ tickets: [ticket] }))],
    'activities.answerOffer': [ticketed((ticket) => ({ ticket, isComing: true }))],
    'activities.follow': [({ own }) => ({ id: own['session'] ?? 'xnowhere', invite: own['invite'] ?? '' })],
  },
}
