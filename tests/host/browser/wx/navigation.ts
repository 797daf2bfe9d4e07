import type { Frame } from '../frame'
import type { Router } from '../router'
import { Refusal, api, number, text } from './answer'
import type { Options } from './answer'

export function navigation(router: Router, frame: Frame): Record<string, unknown> {
  const moving = (name: string, move: (address: string) => string | undefined) =>
    api(name, (options) => allowed(move(text(options, 'url'))))
  const launch = () => ({ path: router.route, query: {}, scene: 1001, referrerInfo: {} })
  const quiet = [
    'stopPullDownRefresh',
    'showShareMenu',
    'hideShareMenu',
    'setNavigationBarColor',
    'setBackgroundColor',
  ]
  return {
    ...Object.fromEntries(quiet.map((name) => [name, api(name, () => undefined)])),
    navigateTo: moving('navigateTo', (address) => router.navigateTo(address)),
    redirectTo: moving('redirectTo', (address) => router.redirectTo(address)),
    switchTab: moving('switchTab', (address) => router.switchTab(address)),
    reLaunch: moving('reLaunch', (address) => router.reLaunch(address)),
    navigateBack: api('navigateBack', (options) => allowed(router.navigateBack(number(options, 'delta', 1)))),
    getLaunchOptionsSync: launch,
    getEnterOptionsSync: launch,
    setNavigationBarTitle: api('setNavigationBarTitle', (options) => frame.setTitle(text(options, 'title'))),
    setTabBarBadge: api('setTabBarBadge', (options) =>
      frame.setBadge(number(options, 'index', 0), text(options, 'text')),
    ),
    removeTabBarBadge: api('removeTabBarBadge', (options) =>
      frame.setBadge(number(options, 'index', 0), undefined),
    ),
    showTabBarRedDot: api('showTabBarRedDot', (options) => frame.setBadge(number(options, 'index', 0), '')),
    hideTabBarRedDot: api('hideTabBarRedDot', (options) =>
      frame.setBadge(number(options, 'index', 0), undefined),
    ),
    showTabBar: api('showTabBar', () => frame.setTabBar(true)),
    hideTabBar: api('hideTabBar', () => frame.setTabBar(false)),
    pageScrollTo: api('pageScrollTo', (options) => scroll(router, options)),
    startPullDownRefresh: api('startPullDownRefresh', () => void router.tell('onPullDownRefresh')),
  }
}

function allowed(reason: string | undefined): void {
  if (reason !== undefined) throw new Refusal(reason)
}

function scroll(router: Router, options: Options): void {
  const page = router.top?.element
  const target = page?.querySelector(text(options, 'selector', '#-'))
  if (!page) return
  page.scrollTop = target
    ? page.scrollTop + target.getBoundingClientRect().top - page.getBoundingClientRect().top
    : number(options, 'scrollTop', page.scrollTop)
}
