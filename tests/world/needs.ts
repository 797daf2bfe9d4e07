import type { Need } from '../../shared/volunteers/need-model'
import { xu } from './errands'
import { chen, communities, fenglin, MONDAY } from './people'

/** 每周二陪聊: 枫林里, put on the list by 陈禾, looking for somebody. */
export function aNeed(over: Partial<Need> = {}): Need {
  return {
    ...{ _id: 'ctea', version: 1, createdAt: MONDAY, updatedAt: MONDAY, log: [], unsent: [] },
    ...{ stationId: fenglin, station: { name: '枫林社工站', phone: '022-00001000' } },
    worker: { accountId: chen.id, displayName: '陈禾' },
    ...{ communityCode: communities.fenglinli, communityName: '枫林里' },
    ...{ title: '每周二陪聊', words: '住一楼，爱听评书，耳朵有点背', skill: 'company', needsEntry: true },
    check: 'passed',
    ...{ freeTimes: ['tue.morning', 'tue.afternoon'], isWeekly: true, minutes: 60, status: 'open' },
    ...over,
  }
}

/** 许师傅 does it. */
export function aTakenNeed(over: Partial<Need> = {}): Need {
  return aNeed({
    ...{ status: 'taken', taker: { accountId: xu.id, displayName: '许师傅', at: MONDAY } },
    ...over,
  })
}
