import { type Flags, withFlags } from '../../shared/requests/flags'
import {
  type Clock,
  clockSteps,
  type Line,
  type Request,
  type Status,
  type Words,
} from '../../shared/requests/model'
import { isOpenStatus } from '../../shared/requests/moves'
import { chen, communities, DAY, fenglin, MONDAY, vault, wang } from './people'

/** Words that have passed;王奶奶 wrote them unless told. */
export function someWords(words: string, over: Partial<Words> = {}): Words {
  return { words, check: 'passed', byId: wang.id, ...over }
}

export function aLine(over: Partial<Line> = {}): Line {
  return { ...someWords('圆的，像个盘子'), id: 'lline', kind: 'answer', at: MONDAY, photoIds: [], ...over }
}

/**
 * Filed on Sunday; it stands while she was asked, and when it is over. Everybody has been reminded: whoever tests that winds
 * a clock of their own.
 */
function aClock(status: Status): Clock {
  const base = { startedAt: MONDAY - DAY, spentMinutes: 0, told: [...clockSteps] }
  return isOpenStatus(status) && status !== 'asking' ? { ...base, runningSince: MONDAY - DAY } : base
}

/** 王奶奶's lamp is broken; it lies with 陈禾. What has ended was ended at nine on that Monday. */
export function aRequest(over: Partial<Request> = {}): Request {
  const _id = over._id ?? 'rlamp'
  const { status = 'waiting' } = over
  const bare: Omit<Request, keyof Flags> = {
    ...{ _id, version: 1, createdAt: MONDAY - DAY, updatedAt: MONDAY, log: [], unsent: [] },
    ...{
      authorId: wang.id,
      stationId: fenglin,
      communityCode: communities.fenglinli,
      communityName: '枫林里',
    },
    sealedPlace: vault.seal(JSON.stringify({ building: '3 号楼', door: '2 门 501' }), 'request place', _id),
    sealedContact: vault.seal(
      JSON.stringify({ calledName: '王奶奶', phone: '13800000000' }),
      'request contact',
      _id,
    ),
    ...{ forWhom: 'self', kind: 'repair', text: someWords('客厅的灯坏了'), photoIds: [], reachable: 'any' },
    ...{ askedUrgency: 'normal', urgency: 'normal', urgencyRank: 2, status, talk: [], reopenedCount: 0 },
    ...{ joinerIds: [], openingHours: [], clock: aClock(status) },
    assignee: { accountId: chen.id, displayName: '陈禾', workPhone: '02200001001' },
    ...(isOpenStatus(status) ? {} : { closedAt: MONDAY, firstClosedAt: MONDAY }),
    ...over,
  }
  return withFlags(bare)
}
