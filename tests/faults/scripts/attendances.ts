import { entryCode } from '../../../cloudfunctions/attendances/attendance-codes'
import type { Session } from '../../../shared/activities/model'
import * as contracts from '../../../shared/attendances/contract'
import { aMark, codeAt, confirmedMeal, meal, SESSION, wangComes, xuHelps } from '../../world/attendances'
import { xu } from '../../world/errands'
import { chen, DAY, HOUR, MONDAY, vault, wang } from '../../world/people'
import { script, type Script } from '../script'
import type { Aftermath } from '../world'
import { count, told } from './counting'

const id = SESSION
// The clock of this world goes to and fro by hours: the session is long enough for all of it.
const window = { startsAt: MONDAY + HOUR, endsAt: MONDAY + DAY }
const at = MONDAY + HOUR
const given = (session: Session) => ({ documents: { sessions: [session] } })
const seen = (entryId: string) => ({ id, entryIds: [entryId], code: codeAt(at), seenAt: at })
const asked = { id: 'cone', entryId: 'exu', askedMinutes: 100, words: '一直在', at }

/** How often such a mark stands in the session. */
function marks(after: Aftermath, key: string): number {
  const all = after.all('sessions').flatMap((session) => session['marks'] as Session['marks'])
  return all.filter((mark) => mark.key === key).length
}
const noticed = (after: Aftermath, personId: string, fact: string) => ({
  [fact]: told(after, 'sessions', fact),
  notices: count(after, 'notices', { personId, fact }),
})

export const attendancesScripts: readonly Script[] = [
  script(contracts.checkIn, {
    by: wang,
    input: seen('ewang'),
    given: given(meal(window)),
    effects: (after) => ({
      mark: marks(after, 'in:ewang'),
      served: count(after, 'sessions', { servedCount: 1 }),
      told: told(after, 'sessions', 'session.marked'),
    }),
  }),
  script(contracts.checkOut, {
    by: xu,
    input: seen('exu'),
    given: given(meal({ ...window, marks: [aMark(xuHelps)] })),
    effects: (after) => ({ mark: marks(after, 'out:exu') }),
  }),
  script(contracts.scanEntry, {
    by: chen,
    input: { id, way: 'in', text: entryCode(vault, id, 'ewang') },
    given: given(meal(window)),
    effects: (after) => ({
      mark: marks(after, 'in:ewang'),
      served: count(after, 'sessions', { servedCount: 1 }),
    }),
  }),
  script(contracts.tickEntries, {
    by: chen,
    input: { id, way: 'in', entryIds: ['ewang', 'exu'], at },
    given: given(meal(window)),
    effects: (after) => ({ first: marks(after, 'in:ewang'), second: marks(after, 'in:exu') }),
  }),
  script(contracts.unmarkEntry, {
    by: chen,
    input: { id, way: 'in', entryId: 'ewang' },
    given: given(meal({ ...window, servedCount: 1, marks: [aMark(wangComes)] })),
    effects: (after) => ({
      unmarked: 1 - marks(after, 'in:ewang'),
      served: count(after, 'sessions', { servedCount: 0 }),
    }),
  }),
  script(contracts.getServing, {
    by: chen,
    input: { id },
    given: given(meal(window)),
    effects: (after) => ({ read: told(after, 'sessions', 'session.notes_read') }),
  }),
  script(contracts.confirmSession, {
    by: chen,
    input: { id, adjustments: [] },
    given: given(
      meal({
        startsAt: MONDAY - 2 * HOUR,
        endsAt: MONDAY - HOUR,
        marks: [aMark(wangComes), aMark(xuHelps, { at: MONDAY - 2 * HOUR })],
      }),
    ),
    effects: (after) => ({
      ...noticed(after, xu.id, 'session.confirmed'),
      confirmed: count(after, 'sessions', { status: 'confirmed' }),
    }),
  }),
  script(contracts.askCorrection, {
    by: xu,
    input: { id, entryId: 'exu', askedMinutes: 100, words: '一直在' },
    given: given(confirmedMeal()),
    effects: (after) => noticed(after, chen.id, 'session.correction_asked'),
  }),
  script(contracts.answerCorrection, {
    by: chen,
    input: { id, correctionId: 'cone', isGranted: true, words: '对' },
    given: given(confirmedMeal({ corrections: [asked] })),
    effects: (after) => noticed(after, xu.id, 'session.corrected'),
  }),
]
