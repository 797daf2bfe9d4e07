import theme from './theme.json'

type Painted = keyof typeof theme.light

const isWeapp = process.env.TARO_ENV === 'weapp'

/** WeChat looks the name up in theme.json for its mode; the H5 build knows no modes here. */
const painted = (name: Painted) => (isWeapp ? `@${name}` : theme.light[name])

const tab = (name: 'home' | 'activities' | 'wishes' | 'inbox' | 'me', text: string) => ({
  pagePath: `pages/${name}/index`,
  text,
  iconPath: painted(`${name}Icon`),
  selectedIconPath: painted(`${name}OnIcon`),
})

export default defineAppConfig({
  pages: [
    'pages/home/index',
    'pages/activities/index',
    'pages/wishes/index',
    'pages/inbox/index',
    'pages/me/index',
    'pages/request-new/index',
    'pages/request/index',
    'pages/requests/index',
    'pages/report/index',
    'pages/place/index',
    'pages/claim/index',
    'pages/join/index',
    'pages/profile/index',
    'pages/errands/index',
    'pages/errand/index',
    'pages/my-errands/index',
    'pages/volunteer/index',
  ],
  subPackages: [
    {
      root: 'desk',
      pages: [
        'queue/index',
        'request/index',
        'call/index',
        'team/index',
        'codes/index',
        'rota/index',
        'rota/plan',
        'errands/index',
        'errand/index',
        'volunteers/index',
        'needs/index',
        'activities/index',
        'activity/index',
        'activity-new/index',
        'teams/index',
        'team-of-volunteers/index',
        'figures/index',
        'counted/index',
        'referrals/index',
        'referral/index',
        'session/index',
        'rewards/index',
        'courses/index',
        'certificates/index',
        'timebank/index',
        'wishes/index',
        'wish/index',
        'funds/index',
        'fund/index',
        'grants/index',
        'grant/index',
        'payments/index',
        'payment/index',
        'goods/index',
        'goods-item/index',
        'goods-list/index',
        'goods-import/index',
        'batch/index',
        'givers/index',
      ],
    },
    {
      root: 'activity',
      pages: ['check-in/index', 'activity/index', 'mine/index'],
    },
    {
      root: 'wish',
      pages: ['wish/index', 'claims/index', 'thanks/index', 'ask/index', 'mine/index'],
    },
    {
      root: 'hours',
      pages: [
        'teams/index',
        'team/index',
        'service/index',
        'account/index',
        'board/index',
        'shelf/index',
        'reward/index',
        'redemptions/index',
        'courses/index',
        'course/index',
        'certificates/index',
        'certificate/index',
        'verify/index',
      ],
    },
    {
      root: 'fund',
      pages: ['fund/index', 'grant/index', 'entries/index', 'entry/index', 'giver/index'],
    },
  ],
  // WeChat asks for consent to its privacy guide before the album is opened; a no leaves the rest usable.
  __usePrivacyCheck__: true,
  // Where a hazard is, when somebody who reports it taps so; everything works without.
  requiredPrivateInfos: ['getLocation'],
  permission: { 'scope.userLocation': { desc: '报隐患时点一下，记下隐患在哪里' } },
  darkmode: true,
  themeLocation: 'theme.json',
  window: {
    navigationStyle: 'custom',
    navigationBarTitleText: '最后一米',
    navigationBarTextStyle: painted('clock'),
    backgroundColor: painted('ground'),
    backgroundTextStyle: painted('pull'),
  },
  tabBar: {
    color: painted('barText'),
    selectedColor: painted('barOn'),
    backgroundColor: painted('bar'),
    list: [
      tab('home', '首页'),
      tab('activities', '活动'),
      tab('wishes', '心愿'),
      tab('inbox', '消息'),
      tab('me', '我的'),
    ],
  },
  lazyCodeLoading: 'requiredComponents',
})
