import type { Role } from '@shared/people/policy'
import type { IconName } from '../../ui/icon'

/** A line of 我的 and where it leads. */
export interface Way {
  readonly icon: IconName
  readonly title: string
  readonly words: string
  readonly url: string
}

/** What comes with a post. */
export const postWays: readonly (Way & { readonly roles: readonly Role[] })[] = [
  {
    roles: ['worker', 'head'],
    icon: 'desk',
    title: '工作台',
    words: '居民的事在这里办',
    url: '/desk/queue/index',
  },
  {
    roles: ['supervisor'],
    icon: 'page',
    title: '各站的数字',
    words: '来了多少，办好多少，多久回话',
    url: '/desk/figures/index',
  },
  {
    roles: ['supervisor'],
    icon: 'clock',
    title: '各站的时间银行',
    words: '记了多少，账对不对得上',
    url: '/desk/timebank/index',
  },
  {
    roles: ['supervisor'],
    icon: 'fund',
    title: '各站的基金',
    words: '账对不对得上，等您批的款',
    url: '/desk/funds/index',
  },
  {
    roles: ['admin'],
    icon: 'people',
    title: '各站的人',
    words: '给新的站请一位站长',
    url: '/desk/team/index',
  },
]

/** What is one's own. */
export const ownWays: readonly Way[] = [
  { icon: 'page', title: '我的事', words: '提过的都在这里', url: '/pages/requests/index' },
  { icon: 'calendar', title: '我的活动', words: '报了哪些，候补到第几', url: '/activity/mine/index' },
  { icon: 'bag', title: '我接的跑腿', words: '手上的，和做过的', url: '/pages/my-errands/index' },
  { icon: 'kite', title: '我的心愿', words: '写过的，走到哪里', url: '/wish/mine/index' },
  { icon: 'box', title: '我认领的心愿', words: '答应哪天送到，送到以后的话', url: '/wish/claims/index' },
  { icon: 'heart', title: '志愿服务清单', words: '附近需要您的，和为什么', url: '/hours/service/index' },
  { icon: 'clock', title: '时间账户', words: '帮了多久，几颗星，每一笔都在', url: '/hours/account/index' },
  { icon: 'people', title: '我的队伍', words: '和邻居结队，一起出门', url: '/hours/teams/index' },
  { icon: 'book', title: '培训', words: '在家学几分钟，答几道题', url: '/hours/courses/index' },
  { icon: 'ticket', title: '时长证明', words: '开一张，或者核对一张', url: '/hours/certificates/index' },
  { icon: 'box', title: '时间宝盒', words: '帮忙攒的分，可以换东西', url: '/hours/shelf/index' },
  {
    icon: 'home',
    title: '我的称呼和住处',
    words: '填一次，以后提需求不用再写',
    url: '/pages/profile/index',
  },
]

/** Where one comes in: as a volunteer, with a code. */
export const doors: readonly Way[] = [
  { icon: 'heart', title: '做志愿者', words: '有十分钟，就能帮上忙', url: '/pages/volunteer/index' },
  { icon: 'page', title: '我有认领码', words: '别人替您提的事，从这里认', url: '/pages/claim/index' },
  { icon: 'box', title: '我捐的东西去了哪里', words: '站里给您的码，输一下就看到', url: '/fund/giver/index' },
  { icon: 'ticket', title: '我有资助码', words: '看看怎么用，同意了就能拿', url: '/fund/grant/index' },
  { icon: 'people', title: '我有邀请码', words: '站里的新同事从这里进', url: '/pages/join/index' },
]
