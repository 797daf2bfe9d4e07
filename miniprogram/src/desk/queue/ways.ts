import type { Role } from '@shared/people/policy'
import type { IconName } from '../../ui/icon'

/** A part of the desk: one line each; it stands on the phone's desk and in the rail of the wide one. */
export interface Way {
  readonly word: string
  readonly icon: IconName
  readonly url: string
  /** Other pages of the desk that belong to it, by their folder. */
  readonly also?: readonly string[]
  /** Only for these; absent: for everybody at the desk. */
  readonly roles?: readonly Role[]
}

export const ways: readonly Way[] = [
  { word: '接电话', icon: 'phone', url: '/desk/call/index', roles: ['worker', 'head'] },
  { word: '站里的同事', icon: 'people', url: '/desk/team/index' },
  { word: '值班表', icon: 'calendar', url: '/desk/rota/index', roles: ['worker', 'head'] },
  {
    word: '转介',
    icon: 'handover',
    url: '/desk/referrals/index',
    also: ['referral'],
    roles: ['worker', 'head'],
  },
  {
    word: '活动',
    icon: 'calendar',
    url: '/desk/activities/index',
    also: ['activity', 'activity-new', 'session'],
    roles: ['worker', 'head'],
  },
  { word: '跑腿', icon: 'bag', url: '/desk/errands/index', also: ['errand'], roles: ['worker', 'head'] },
  { word: '志愿者', icon: 'heart', url: '/desk/volunteers/index', roles: ['worker', 'head'] },
  { word: '服务清单', icon: 'page', url: '/desk/needs/index', roles: ['worker', 'head'] },
  {
    word: '队伍',
    icon: 'people',
    url: '/desk/teams/index',
    also: ['team-of-volunteers'],
    roles: ['worker', 'head'],
  },
  { word: '时间银行', icon: 'clock', url: '/desk/timebank/index', roles: ['worker', 'head'] },
  { word: '培训', icon: 'book', url: '/desk/courses/index', roles: ['worker', 'head'] },
  { word: '开出的证明', icon: 'ticket', url: '/desk/certificates/index', roles: ['head'] },
  { word: '时间宝盒', icon: 'box', url: '/desk/rewards/index', roles: ['worker', 'head'] },
  {
    word: '基金',
    icon: 'fund',
    url: '/desk/funds/index',
    also: ['fund', 'payments', 'payment'],
    roles: ['worker', 'head'],
  },
  {
    word: '个案资助',
    icon: 'handover',
    url: '/desk/grants/index',
    also: ['grant'],
    roles: ['worker', 'head'],
  },
  {
    word: '物资',
    icon: 'box',
    url: '/desk/goods/index',
    also: ['goods-item', 'goods-list', 'goods-import', 'batch', 'givers'],
    roles: ['worker', 'head'],
  },
  { word: '心愿', icon: 'kite', url: '/desk/wishes/index', also: ['wish'], roles: ['worker', 'head'] },
  { word: '场所码', icon: 'pin', url: '/desk/codes/index', roles: ['worker', 'head'] },
  { word: '数字', icon: 'desk', url: '/desk/figures/index', also: ['counted'], roles: ['worker', 'head'] },
]
