import { digitsOf, entryCode } from '../../../cloudfunctions/attendances/attendance-codes'
import { halfMinuteOf } from '../../../shared/attendances/codes'
import { anEntry } from '../../world/activities'
import { aMark, BEGINS, confirmedMeal, ENDS, meal } from '../../world/attendances'
import { vault } from '../../world/people'
import { MONDAY } from '../../cloudfunctions/served-world'
import { sealedWho } from '../../../cloudfunctions/activities/sealed-parts'
import { all, among, type ContextAccess, desk, here, none, onlyOwn, type Scene, type Staging } from './cells'

const ofConfirmed = ['attendances.askCorrection', 'attendances.answerCorrection']
const ofHelpers = ['attendances.getServing', 'attendances.askCorrection']
const ofMarked = ['attendances.checkOut', 'attendances.unmark']
const ofEnded = ['attendances.confirm']
const [HERE_BEGINS, HOUR] = [MONDAY, ENDS - BEGINS]

/** A session of the station with one person in it, who is the caller where it is her own. */
async function stage({ contract, number, authorId, put }: Staging) {
  const _id = `x${String(number).padStart(5, '0')}`
  const sealed = sealedWho(vault, { calledName: '王奶奶' }, _id)
  const part = ofHelpers.includes(contract) ? 'helper' : 'participant'
  const entry = anEntry({ id: 'eone', key: 'one', byId: authorId, part, sealedWho: sealed })
  const startsAt = ofEnded.includes(contract) ? HERE_BEGINS - 2 * HOUR : HERE_BEGINS
  const over = { _id, stationId: here.station, startsAt, endsAt: startsAt + HOUR }
  const asked = { id: 'cone', entryId: 'eone', askedMinutes: 100, words: '一直在', at: MONDAY }
  await put(
    'sessions',
    ofConfirmed.includes(contract)
      ? {
          ...confirmedMeal(over),
          ...{ entries: [entry], roster: ['one'] },
          attended: [{ entryId: 'eone', came: 'onTime', creditMinutes: 60 }],
          corrections: contract === 'attendances.answerCorrection' ? [asked] : [],
        }
      : meal({ ...over, marks: ofMarked.includes(contract) ? [aMark(entry)] : [] }, [entry]),
  )
  return { session: _id }
}

const on =
  (more: object | ((id: string) => object) = {}): Scene[0] =>
  ({ own }) => {
    const id = own['session'] ?? 'xnowhere'
    return { id, ...(typeof more === 'function' ? (more as (of: string) => object)(id) : more) }
  }
const seen = on((id) => ({
  ...{ entryIds: ['eone'], seenAt: MONDAY, code: digitsOf(vault, id, halfMinuteOf(MONDAY)) },
}))

export const attendancesAccess: ContextAccess = {
  access: {
    // own, assigned, same, other, ended
    'attendances.getSheet': among,
    'attendances.getServing': [all, desk, desk, none, none],
    'attendances.getCode': among,
    'attendances.getMyCode': onlyOwn,
    'attendances.checkIn': onlyOwn,
    'attendances.checkOut': onlyOwn,
    'attendances.scan': among,
    'attendances.tick': among,
    'attendances.unmark': among,
    'attendances.confirm': among,
    'attendances.askCorrection': onlyOwn,
    'attendances.answerCorrection': among,
    'attendances.count': among,
  },
  scenes: {
    'attendances.getSheet': [on()],
    'attendances.getServing': [on()],
    'attendances.getCode': [on()],
    'attendances.getMyCode': [on()],
    'attendances.checkIn': [seen],
    'attendances.checkOut': [seen],
    'attendances.scan': [on((id) => ({ way: 'in', text: entryCode(vault, id, 'eone') }))],
    'attendances.tick': [on({ way: 'in', entryIds: ['eone'], at: MONDAY })],
    'attendances.unmark': [on({ way: 'in', entryId: 'eone' })],
    'attendances.confirm': [on({ adjustments: [] })],
    'attendances.askCorrection': [on({ entryId: 'eone', askedMinutes: 100, words: '一直在' })],
    'attendances.answerCorrection': [on({ correctionId: 'cone', isGranted: true, words: '对' })],
    'attendances.count': [() => ({ stationId: here.station, from: '2026-03-02', to: '2026-03-02' })],
  },
  stage,
}
