import type { Session } from '../../shared/activities/model'
import { getSession } from '../../shared/activities/sign-up-contract'
import { doorOf, mayHelp, whyNoHelper } from '../../shared/activities/sign-up-rules'
import type { SessionView } from '../../shared/activities/sign-up-views'
import { isRefused } from '../../shared/kernel/refusal'
import type { Volunteer } from '../../shared/volunteers/model'
import { type Asked, handle } from '../kernel/handle'
import { communityNames } from '../network/directory'
import { passedPhotos } from '../photos/asking'
import { findSignUpEnd } from '../teams/teams-store'
import { findVolunteer } from '../volunteers/volunteers-store'
import { sessions } from './activities-store'
import { otherDates, sameDayAs } from './beside'
import { coverIds } from './covers'
import { givePass } from './pass'
import { myEntries, myRemovals, viewSlots } from './view-entries'
import { viewSessionRow } from './view-session'

type Asking = Asked<(typeof getSession)['input']>

/** Everybody may look: who else comes is not in it. */
export const getSessionHandler = handle(getSession, async (asked) => {
  const { input, actor, store, vault } = asked
  const session = await store.get(sessions, input.id, { _id: input.id })
  if (isRefused(session)) return session
  const { helperSeats, communityCodes, coverPhotoId } = session.terms
  const [sameDay, others, names, covers, volunteer] = await Promise.all([
    sameDayAs(asked, session),
    otherDates(asked, session),
    communityNames(asked, communityCodes),
    passedPhotos(asked, coverIds(session.terms)),
    helperSeats === 0 ? undefined : findVolunteer(store, actor),
  ])
  const end = volunteer === undefined ? Infinity : await findSignUpEnd(store, volunteer)
  const passes = passesFor(asked, session, volunteer, end)
  return {
    ...viewSessionRow(session, actor.id),
    ...termsOf(session),
    communities: communityCodes.map((code) => ({ code, name: names.get(code) ?? code })),
    slots: viewSlots(session),
    entries: myEntries({ vault, personId: actor.id }, session),
    removals: myRemovals({ vault, personId: actor.id }, session),
    ...{ sameDay, others, cover: covers.get(coverPhotoId ?? '') },
    ...(end <= asked.at ? stopped(passes) : passes),
  }
})

function termsOf({ terms, withdrawUntil, cancelReason, contact, station }: Session) {
  const { words, partners, mode, rainPlace, ageBands, helperWords, course } = terms
  const { slotMinutes, perSignUp, noteKind, answerMinutes } = terms
  const { displayName, workPhone } = contact
  return {
    ...{ words, mode, rainPlace, helperWords, course, slotMinutes, perSignUp, noteKind, answerMinutes },
    ...{ partners: [...partners], ageBands: [...ageBands], withdrawUntil, cancelReason },
    contact: { displayName, workPhone },
    station: { ...station },
  }
}

/** As a helper she waits until her group's agreement runs again; to take part herself she comes as everybody does. */
function stopped({ pass }: Pick<SessionView, 'pass'>): Pick<SessionView, 'pass' | 'whyNoHelper'> {
  return pass === undefined ? {} : { pass, whyNoHelper: 'stopped' }
}

function passesFor(
  { actor, at, vault }: Asking,
  session: Session,
  volunteer: Volunteer | undefined,
  end: number,
): Pick<SessionView, 'pass' | 'helperPass' | 'whyNoHelper'> {
  if (session.status !== 'open' || session.closesAt <= at) return {}
  const door = doorOf(session)
  const pass = givePass(vault, session._id, actor.id, { door }, at)
  if (session.terms.helperSeats === 0) return { pass }
  const why = whyNoHelper(session, volunteer)
  if (why !== undefined) return { pass, whyNoHelper: why }
  if (volunteer === undefined || mayHelp(session, volunteer) !== undefined) return { pass }
  const helper = volunteer.displayName
  return { pass, helperPass: givePass(vault, session._id, actor.id, { door, helper }, at, end) }
}
