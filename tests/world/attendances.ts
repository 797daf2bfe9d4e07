import { digitsOf } from '../../cloudfunctions/attendances/attendance-codes'
import { sealedWho } from '../../cloudfunctions/activities/sealed-parts'
import type { Entry, Mark, Session } from '../../shared/activities/model'
import { markKey } from '../../shared/attendances/came'
import { halfMinuteOf } from '../../shared/attendances/codes'
import { aSessionOf, anEntry, someTerms } from './activities'
import { xu } from './errands'
import { HOUR, liu, MONDAY, vault } from './people'

export const MINUTE = 60_000
/** Monday at ten: the test world's first moment. It lasts two hours. */
export const BEGINS = MONDAY + HOUR
export const ENDS = BEGINS + 2 * HOUR
export const SESSION = 'xscissorsd01'

const who = (calledName: string, note?: string) =>
  sealedWho(vault, { calledName, phone: '13800000000', ...(note === undefined ? {} : { note }) }, SESSION)

/** 王奶奶, who must not eat sugar; 刘爷爷; 许师傅, who lends a hand. */
export const wangComes = anEntry({ id: 'ewang', sealedWho: who('王奶奶', '糖尿病') })
export const liuComes = anEntry({ id: 'eliu', byId: liu.id, sealedWho: who('刘爷爷') })
export const xuHelps = anEntry({
  ...{ id: 'exu', byId: xu.id, part: 'helper', displayName: '许师傅', sealedWho: who('许建国') },
})

/** Two seats, one for a helper; on Monday from ten to twelve. */
export const meal = (
  over: Partial<Session> = {},
  entries: readonly Entry[] = [wangComes, liuComes, xuHelps],
) =>
  aSessionOf(entries, {
    ...{ startsAt: BEGINS, endsAt: ENDS },
    terms: someTerms({ title: '周一助餐', kind: 'meal', seats: 2, helperSeats: 1, noteKind: 'diet' }),
    ...over,
  })

export function aMark(entry: Entry, over: Partial<Mark> = {}): Mark {
  const { way = 'in', at = BEGINS } = over
  return {
    ...{ key: markKey(way, entry.id), entryId: entry.id, way, how: 'code', at, sentAt: at },
    ...{ byId: entry.byId, ...over },
  }
}

/** Everybody has come, 许师傅 for the whole time, and the organiser has said so. */
export const confirmedMeal = (over: Partial<Session> = {}) =>
  meal({
    status: 'confirmed',
    marks: [aMark(wangComes), aMark(xuHelps)],
    servedCount: 1,
    attended: [
      { entryId: 'ewang', came: 'onTime', creditMinutes: 0 },
      { entryId: 'eliu', came: 'noShow', creditMinutes: 0 },
      { entryId: 'exu', came: 'onTime', creditMinutes: 120 },
    ],
    ...over,
  })

/** What stands on the organiser's screen at this moment. */
export function codeAt(at: number, sessionId: string = SESSION): string {
  return digitsOf(vault, sessionId, halfMinuteOf(at))
}

/** What somebody sends who has seen the code at this moment. */
export const seenBy = (entry: Entry, seenAt: number = BEGINS) => ({
  ...{ id: SESSION, entryIds: [entry.id], code: codeAt(seenAt), seenAt },
})
