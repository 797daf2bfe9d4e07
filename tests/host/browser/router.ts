import type { Config } from './config'
import { assertBackend } from './elements/attributes'
import { byId } from './frame'
import { readAddress } from './paths'
import { call } from './runtime'
import type { PageInstance, Runtime } from './runtime'
import type { Bundle } from './types'

interface Open {
  readonly route: string
  readonly element: HTMLElement
  readonly instance: PageInstance
  readonly close: () => void
}

/** WeChat's own limit of pages on top of each other. */
const DEPTH_MAX = 10

/** The pages that are open: tabs stay alive beside each other, others lie on top of one. */
export class Router {
  private stack: Open[] = []
  private readonly tabs = new Map<string, Open>()
  private count = 0
  runtime: Runtime | undefined
  onShown: (route: string, depth: number) => void = () => undefined

  constructor(
    private readonly bundle: Bundle,
    private readonly config: Config,
  ) {}

  get top(): Open | undefined {
    return this.stack.at(-1)
  }

  get depth(): number {
    return this.stack.length
  }

  get route(): string {
    return this.top?.route ?? ''
  }

  instances(): readonly PageInstance[] {
    return this.stack.map((open) => open.instance)
  }

  /** All return the reason why not, or undefined when done. */
  navigateTo(address: string): string | undefined {
    const { path, query } = readAddress(this.route, address)
    if (this.isTab(path)) return 'can not navigateTo a tabbar page'
    if (this.depth >= DEPTH_MAX) return 'webview count limit exceed'
    return this.unknown(path) ?? this.push(path, query)
  }

  redirectTo(address: string): string | undefined {
    const { path, query } = readAddress(this.route, address)
    if (this.isTab(path)) return 'can not redirectTo a tabbar page'
    const reason = this.unknown(path)
    if (reason !== undefined) return reason
    this.closeTop()
    return this.push(path, query)
  }

  switchTab(address: string): string | undefined {
    const { path } = readAddress(this.route, address)
    if (!this.isTab(path)) return 'can not switch to no-tabBar page'
    if (path === this.route) return undefined
    while (this.depth > 1) this.closeTop()
    this.hideTop()
    this.stack = []
    const alive = this.tabs.get(path)
    if (!alive) return this.push(path, {})
    this.stack.push(alive)
    this.showTop()
    return undefined
  }

  reLaunch(address: string): string | undefined {
    const { path, query } = readAddress(this.route, address)
    const reason = this.unknown(path)
    if (reason !== undefined) return reason
    while (this.depth > 0) this.closeTop()
    for (const tab of this.tabs.values()) tab.close()
    this.tabs.clear()
    return this.push(path, query)
  }

  navigateBack(delta: number): string | undefined {
    if (this.depth < 2) return 'cannot navigate back at first page.'
    for (let steps = Math.min(delta, this.depth - 1); steps > 0; steps -= 1) this.closeTop()
    this.showTop()
    return undefined
  }

  /** Calls a function of the page on top, when it has one of that name. */
  tell(name: string, ...given: readonly unknown[]): unknown {
    return this.top ? call(this.top.instance, name, ...given) : undefined
  }

  isTab(path: string): boolean {
    return this.config.app.tabBar?.list.some((tab) => tab.pagePath === path) ?? false
  }

  private unknown(path: string): string | undefined {
    return this.config.routes.includes(path) ? undefined : `page "${path}" is not found`
  }

  private push(path: string, query: Record<string, string>): string | undefined {
    this.hideTop()
    const open = this.open(path, query)
    this.stack.push(open)
    if (this.isTab(path)) this.tabs.set(path, open)
    call(open.instance, 'onLoad', query)
    this.showTop()
    requestAnimationFrame(() => call(open.instance, 'onReady'))
    return undefined
  }

  private open(path: string, query: Record<string, string>): Open {
    const { runtime } = this
    if (!runtime) throw new Error('the phone is not switched on')
    runtime.define(path)
    this.count += 1
    const element = document.createElement('page')
    const placeholder = document.createElement('div')
    element.append(placeholder)
    byId('screen').append(element)
    element.addEventListener('scroll', () => this.scrolled(element), { passive: true })
    const style = document.createElement('style')
    style.textContent = this.bundle.css[path] ?? ''
    document.head.append(style)
    const root = runtime.backend.createRoot('page-root', runtime.space, path)
    const instance: PageInstance = root.get()
    Object.assign(instance, { route: path, __route__: path, options: query, __wxWebviewId__: this.count })
    attach(root, element, placeholder)
    const close = () => {
      call(instance, 'onUnload')
      root.release()
      element.remove()
      style.remove()
    }
    return { route: path, element, instance, close }
  }

  private scrolled(element: HTMLElement): void {
    if (this.top?.element !== element) return
    const { scrollTop, clientHeight, scrollHeight } = element
    this.tell('onPageScroll', { scrollTop })
    if (scrollTop + clientHeight >= scrollHeight - 50) this.tell('onReachBottom')
  }

  private closeTop(): void {
    const open = this.stack.pop()
    if (!open) return
    if (this.tabs.get(open.route) === open) this.tabs.delete(open.route)
    open.close()
  }

  private hideTop(): void {
    if (!this.top) return
    call(this.top.instance, 'onHide')
    this.top.element.hidden = true
  }

  private showTop(): void {
    if (!this.top) return
    this.top.element.hidden = false
    this.onShown(this.top.route, this.depth)
    call(this.top.instance, 'onShow')
  }
}

function attach(
  root: ReturnType<Runtime['backend']['createRoot']>,
  element: object,
  placeholder: object,
): void {
  assertBackend(element)
  assertBackend(placeholder)
  root.attach(element, placeholder)
}
