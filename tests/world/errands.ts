import { sealedNeed } from '../../cloudfunctions/errands/need'
import { sealedContact } from '../../cloudfunctions/volunteers/volunteers-store'
import type { Errand, Helper, Report } from '../../shared/errands/model'
import { type Volunteer, volunteerIdOf } from '../../shared/volunteers/model'
import { chen, communities, fenglin, HOUR, MONDAY, vault, wang } from './people'

const person = (openid: string) => ({ openid, id: vault.accountIdOf(openid) })
/** 许师傅 of 枫林里 can repair; 小林 of 槐安里 has passed the course for going along to a doctor. */
export const xu = person('openid-xu-shifu')
export const lin = person('openid-xiao-lin')

const stored = { version: 1, createdAt: MONDAY, updatedAt: MONDAY, log: [], unsent: [] }

/** 许师傅, active. */
export function aVolunteer(over: Partial<Volunteer> = {}): Volunteer {
  const accountId = over.accountId ?? xu.id
  const _id = volunteerIdOf(accountId)
  return {
    ...{ _id, ...stored, accountId, displayName: '许师傅' },
    sealedContact: sealedContact(vault, { calledName: '许建国', phone: '13900000007' }, _id),
    ...{ skills: ['errands', 'repair'], courses: [], areaCodes: [communities.huaianli] },
    ...{ communityCode: communities.fenglinli, communityName: '枫林里' },
    ...{ stationId: fenglin, stationIds: [fenglin], status: 'active', registeredAt: MONDAY },
    ...over,
  }
}

export const theLin = (over: Partial<Volunteer> = {}) =>
  aVolunteer({
    ...{ accountId: lin.id, displayName: '小林', skills: ['errands', 'escort'] },
    courses: [{ course: 'escort', until: MONDAY + 1000 * HOUR }],
    ...{ communityCode: communities.huaianli, communityName: '槐安里', areaCodes: [] },
    ...over,
  })

export function aHelper(over: Partial<Helper> = {}): Helper {
  return { accountId: xu.id, displayName: '许师傅', grabbedAt: MONDAY, state: 'going', ...over }
}

export function aReport(over: Partial<Report> = {}): Report {
  return { at: MONDAY + HOUR, minutesUsed: 20, costFen: 0, photoIds: [], ...over }
}

/** A box of medicine for 王奶奶, by noon (three hours after the Monday begins), fifteen minutes; made by 陈禾. */
export function anErrand(over: Partial<Errand> = {}): Errand {
  const _id = over._id ?? 'emedicine'
  const need = {
    ...{ calledName: '王奶奶', phone: '13800000000', building: '3 号楼', door: '2 门 501' },
    ...{
      words: '取药码 1357924680',
      steps: [{ place: '枫林社区医院，1 楼药房', hint: '报取药码 1357924680' }],
    },
  }
  return {
    ...{ _id, ...stored, requestId: 'rlamp', kind: 'medicine', stationId: fenglin, circle: fenglin },
    station: { name: '枫林社工站', phone: '022-00001000' },
    ...{ communityCode: communities.fenglinli, communityName: '枫林里', partyIds: [wang.id] },
    worker: { accountId: chen.id, displayName: '陈禾' },
    text: { words: '帮取一盒药', check: 'passed', byId: chen.id },
    ...{ title: '帮取一盒药', words: '取药码 〔号码已收起〕' },
    steps: [{ place: '枫林社区医院，1 楼药房', hint: '报取药码 〔号码已收起〕' }],
    sealedNeed: sealedNeed(vault, need, _id),
    ...{ needsEntry: false, endsAt: MONDAY + 3 * HOUR, minutes: 15, payer: 'none', skills: [] },
    ...{
      places: 1,
      freePlaces: 1,
      helpers: [],
      left: [],
      allPhotoIds: [],
      hasUnchecked: false,
      status: 'open',
    },
    ...over,
  }
}

/** 许师傅 is on the way. */
export function inHand(over: Partial<Errand> = {}): Errand {
  return anErrand({ freePlaces: 0, helpers: [aHelper()], ...over })
}

/** 许师傅 has finished, and 王奶奶 has not said a word yet. */
export function finished(over: Partial<Errand> = {}): Errand {
  const helpers = [aHelper({ state: 'done', report: aReport() })]
  return anErrand({ freePlaces: 0, status: 'done', doneAt: MONDAY + HOUR, helpers, ...over })
}
