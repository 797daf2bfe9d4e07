import { openVault } from '../../cloudfunctions/kernel/vault'
import type { Account, Post } from '../../shared/people/model'

/** The key of the tests; account ids follow from it, so they are the same in every run. */
export const vault = openVault({ LM_KEY: Buffer.alloc(32, 7).toString('base64') })

/** 2 March 2026, a Monday, nine in the morning in China. */
export const MONDAY = Date.UTC(2026, 2, 2, 1, 0)
export const HOUR = 60 * 60 * 1000
export const DAY = 24 * HOUR

/** 枫林街道 with four communities and a station; 果园新村 next door with its own; 无站村 has none. */
export const fenglin = 's120113900'
export const guoyuan = 's120113001'
export const communities = {
  fenglinli: '120113900001',
  huaianli: '120113900002',
  shunyidao: '120113900003',
  heyanli: '120113900004',
  guoyuanxincun: '120113001001',
  wuzhancun: '120113002001',
} as const

interface Person {
  readonly openid: string
  readonly id: string
}
export const person = (openid: string): Person => ({ openid, id: vault.accountIdOf(openid) })

/** 王奶奶 and 刘爷爷 ask; 陈禾 answers for 枫林里 and 槐安里, 李悦 for 顺义道 and 河沿里; 周敏 is the head. */
export const wang = person('openid-wang-nainai')
export const liu = person('openid-liu-yeye')
export const chen = person('openid-chen-he')
export const li = person('openid-li-yue')
export const zhou = person('openid-zhou-min')
/** Worker of 果园新村. */
export const zhao = person('openid-zhao-ning')
/** Supervisor of 北辰区. */
export const gao = person('openid-gao-dudao')
/** Was a worker at 枫林街道, until her post ended. */
export const sun = person('openid-sun-jie')

export const post = (
  role: Post['role'],
  stationId: string,
  displayName: string,
  communityCodes: string[] = [],
): Post => ({
  id: `i${role}${stationId}`,
  role,
  stationId,
  displayName,
  communityCodes,
  since: MONDAY - 100 * DAY,
})

const postAbove = (role: Post['role'], displayName: string): Post => ({
  ...{ id: `i${role}`, role, displayName, communityCodes: [], since: MONDAY - 100 * DAY },
})

export const account = ({ openid, id }: Person, posts: readonly Post[]): Account => ({
  ...{ _id: id, version: 1, createdAt: MONDAY, updatedAt: MONDAY, log: [], unsent: [] },
  ...{ openid, posts, pushed: [], consents: { requestMoved: 0, requestArrived: 0 } },
  stationIds: posts.flatMap((one) => (one.endedAt === undefined ? (one.stationId ?? []) : [])),
})

const { fenglinli, huaianli, shunyidao, heyanli, guoyuanxincun } = communities
/** The people with posts; residents need no account. */
export const accountsOfWorld: readonly Account[] = [
  account(chen, [{ ...post('worker', fenglin, '陈禾', [fenglinli, huaianli]), workPhone: '02200001001' }]),
  account(li, [post('worker', fenglin, '李悦', [shunyidao, heyanli])]),
  account(zhou, [post('head', fenglin, '周站长')]),
  account(zhao, [post('worker', guoyuan, '赵宁', [guoyuanxincun])]),
  account(gao, [{ ...postAbove('supervisor', '高督导'), areaCode: '120113' }]),
  account(sun, [{ ...post('worker', fenglin, '孙洁'), endedAt: MONDAY - DAY }]),
]
