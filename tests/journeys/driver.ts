import path from 'node:path'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { servePages } from '../../emulator/pages-server'
import type { PagesServer } from '../../emulator/pages-server'
import { launchBrowser } from '../browser/chromium'
import { screens } from '../browser/screens'
import type { Screen } from '../browser/screens'
import type { Settings } from '../host/browser/types'
import { serveWeapp } from '../host/serve-weapp'
import type { App } from './app'
import { H5App } from './h5-app'
import { WeappApp } from './weapp-app'

export type Build = 'weapp' | 'h5'
export const builds: readonly Build[] = ['weapp', 'h5']

export interface OpenOptions {
  readonly build: Build
  /** The openid of the person. */
  readonly persona: string
  /** Elder mode as if chosen before; for WeChat's large font use `fontSize`. */
  readonly elder?: boolean
  readonly dark?: boolean
  /** WeChat's font size setting, weapp only: 17 is usual, 23 and more is large. */
  readonly fontSize?: number
  /** Offline from the moment the first page stands. */
  readonly offline?: boolean
  readonly screen?: Screen
  /** What the person answers when asked for a subscribe message; weapp only. */
  readonly consent?: 'accept' | 'reject'
  /** Where to start. */
  readonly address?: string
}

export interface DriverOptions {
  readonly emulatorUrl: string
  /** Other builds than those in `dist/`, for tests of the driver itself. */
  readonly dist?: Partial<Readonly<Record<Build, string>>>
}

const USUAL_FONT = 17

/** One browser and the servers of both builds; each app opened is a phone of its own. */
export class Driver {
  private browser: Promise<Browser> | undefined
  private readonly servers = new Map<Build, Promise<PagesServer>>()
  private readonly apps: App[] = []

  constructor(private readonly options: DriverOptions) {}

  async openApp(options: OpenOptions & { build: 'weapp' }): Promise<WeappApp>
  async openApp(options: OpenOptions): Promise<App>
  async openApp(options: OpenOptions): Promise<App> {
    this.browser ??= launchBrowser()
    const server = await this.server(options.build)
    const context = await (
      await this.browser
    ).newContext({
      ...screens[options.screen ?? 'phone'],
      colorScheme: options.dark === true ? 'dark' : 'light',
    })
    const page = await context.newPage()
    const heard = listen(page)
    await prepare(context, options)
    const app =
      options.build === 'weapp' ? new WeappApp(page, heard, server.url) : new H5App(page, heard, server.url)
    this.apps.push(app)
    await app.goto(options.address)
    if (options.offline === true) await app.goOffline()
    return app
  }

  async close(): Promise<void> {
    await Promise.all(this.apps.map((app) => app.close()))
    await (await this.browser)?.close()
    for (const server of this.servers.values()) await (await server).close()
  }

  private server(build: Build): Promise<PagesServer> {
    const before = this.servers.get(build)
    if (before) return before
    const folder = this.options.dist?.[build] ?? path.resolve('dist', build)
    const { emulatorUrl } = this.options
    const server =
      build === 'weapp'
        ? serveWeapp(folder, emulatorUrl)
        : servePages({
            folder,
            emulatorUrl,
            made: { '/personas.json': () => ({ type: 'application/json', body: '[]' }) },
          })
    this.servers.set(build, server)
    return server
  }
}

/** Uncaught errors and errors of the console. A request that did not get through is the page's to handle. */
function listen(page: Page): string[] {
  const heard: string[] = []
  page.on('pageerror', (error) => heard.push(error.stack ?? error.message))
  page.on('console', (message) => {
    const words = message.text()
    if (message.type() === 'error' && !words.startsWith('Failed to load resource')) heard.push(words)
  })
  return heard
}

/** What the phone knows before the app starts: who holds it, how large the type is, what was chosen earlier. */
async function prepare(context: BrowserContext, options: OpenOptions): Promise<void> {
  const settings: Settings = {
    persona: options.persona,
    fontSize: options.fontSize ?? USUAL_FONT,
    consent: options.consent ?? 'reject',
  }
  const kept: Record<string, string> =
    options.build === 'h5' ? { 'lm-openid': JSON.stringify({ data: options.persona }) } : {}
  if (options.elder !== undefined) {
    const chosen = JSON.stringify(options.elder)
    if (options.build === 'h5') kept['lm-elder'] = JSON.stringify({ data: chosen })
    else kept[`weapp:${options.persona}:lm-elder`] = JSON.stringify({ value: chosen })
  }
  await context.addInitScript(
    ({ settings: given, kept: entries }) => {
      window.weappSettings = given
      if (location.protocol === 'about:') return
      for (const [key, value] of Object.entries(entries)) {
        // Only at the first start: what the person changes later must stay.
        if (localStorage.getItem(key) === null) localStorage.setItem(key, value)
      }
    },
    { settings, kept },
  )
}
