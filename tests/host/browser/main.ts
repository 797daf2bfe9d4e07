import { Config, onTheme } from './config'
import { Dialogs } from './dialogs'
import { makeElement } from './elements/make-element'
import { Files } from './files'
import { Frame, byId } from './frame'
import { dropGhostClicks } from './ghost-clicks'
import { Router } from './router'
import { Runtime, call } from './runtime'
import type { Recorded } from './types'
import { makeWx } from './wx/make-wx'

/** Switches the phone on: loads the app and opens the page that the address names, else the first one. */
function switchOn(): void {
  const { weappBundle: bundle, weappSettings: settings } = window
  const recorded: Recorded = {
    phoneCalls: [],
    clipboard: [],
    consents: [],
    shares: [],
    toasts: [],
    vibrations: 0,
  }
  const config = new Config(bundle)
  const files = new Files()
  const dialogs = new Dialogs(byId('layer'))
  const router = new Router(bundle, config)
  const frame = new Frame(config, {
    back: () => router.navigateBack(1),
    tab: (route) => router.switchTab(`/${route}`),
  })
  router.onShown = (route, depth) => frame.show(route, depth)
  onTheme(() => frame.draw())
  dropGhostClicks()

  const share = (from: 'button' | 'menu', target?: HTMLElement) => {
    const shared = router.tell('onShareAppMessage', { from, target })
    recorded.shares.push(shared)
    return shared
  }
  const wx = makeWx({ settings, recorded, files, dialogs, router, frame })
  const create = (tag: string) =>
    makeElement(tag, { files, dialogs, share: (target) => share('button', target) })
  const runtime = new Runtime(bundle, create, wx, () => router.instances())
  router.runtime = runtime

  const style = document.createElement('style')
  style.textContent = bundle.css['app'] ?? ''
  document.head.append(style)
  window.weapp = {
    recorded,
    route: () => router.route,
    depth: () => router.depth,
    pullDown: () => void router.tell('onPullDownRefresh'),
    share: () => share('menu'),
  }
  start(runtime, router, config)
}

function start(runtime: Runtime, router: Router, config: Config): void {
  const address = decodeURIComponent(location.hash.slice(1)) || `/${config.routes[0] ?? ''}`
  const launch = { path: address.slice(1).split('?')[0], query: {}, scene: 1001 }
  runtime.load('app.js')
  call(runtime.app, 'onLaunch', launch)
  call(runtime.app, 'onShow', launch)
  document.addEventListener('visibilitychange', () =>
    call(runtime.app, document.hidden ? 'onHide' : 'onShow', launch),
  )
  const reason = router.reLaunch(address)
  if (reason !== undefined) throw new Error(reason)
}

switchOn()
