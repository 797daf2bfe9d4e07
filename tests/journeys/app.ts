import type { Locator, Page } from 'playwright-core'
import { shot } from '../browser/shot'

/** How a step names what it touches: the words on it, or its role and spoken name, or the label of a field. */
export type Target =
  | string
  | { readonly role: Parameters<Page['getByRole']>[0]; readonly name?: string | RegExp }
  | { readonly label: string | RegExp }
  | { readonly text: string | RegExp }

/** A photo to choose. Same as a file on the phone. */
export interface PhotoFile {
  readonly name: string
  readonly mimeType: string
  readonly buffer: Buffer
}

const PATIENCE_MS = 15_000
/** The app takes two taps on one place that are closer together for the shaking of one hand. */
const SAME_TAP_MS = 650

/** What a person does with the app, the same in both builds. Finds only what can be seen. */
export abstract class App {
  private isOffline = false

  constructor(
    readonly page: Page,
    private readonly heard: string[],
  ) {
    page.setDefaultTimeout(PATIENCE_MS)
  }

  /** Cold start on a page: `/pages/request-new/index?kind=repair`; without an address, the first one. */
  abstract goto(address?: string): Promise<void>
  /** `pages/home/index` */
  abstract currentRoute(): Promise<string>
  abstract pullDown(): Promise<void>

  /** The element; words must match whole unless given as an expression. */
  find(target: Target): Locator {
    const here = this.page
    if (typeof target === 'string')
      return here.getByText(target, { exact: true }).filter({ visible: true }).first()
    if ('role' in target) {
      const { role, name } = target
      return here
        .getByRole(role, name === undefined ? {} : { name })
        .filter({ visible: true })
        .first()
    }
    const found = 'label' in target ? here.getByLabel(target.label) : here.getByText(target.text)
    return found.filter({ visible: true }).first()
  }

  async tap(target: Target): Promise<void> {
    const found = this.find(target)
    if (this.page.viewportSize()?.width === 375) await found.tap()
    else await found.click()
  }

  /** A tap on a place that was tapped just now, as slowly as a person who means it. */
  async tapAgain(target: Target): Promise<void> {
    await this.page.waitForTimeout(SAME_TAP_MS)
    await this.tap(target)
  }

  /** By the arrow on top, the page's own or the phone's. */
  async back(): Promise<void> {
    await this.tap({ label: '返回' })
  }

  /** Types into a field, named by its label or placeholder. */
  async fill(field: string | RegExp, words: string): Promise<void> {
    await this.field(field).fill(words)
  }

  /** The place to write in; a sheet often bears the name of the field that stands in it, so the innermost counts. */
  field(name: string | RegExp): Locator {
    const here = this.page
    const terms = { exact: typeof name === 'string' }
    return here
      .getByLabel(name, terms)
      .or(here.getByPlaceholder(name, terms))
      .locator('xpath=descendant-or-self::*[self::input or self::textarea]')
      .filter({ visible: true })
      .last()
  }

  /** Opens a picker or a sheet and takes a line of it. */
  async choose(opener: Target, ...words: readonly string[]): Promise<void> {
    await this.tap(opener)
    for (const word of words) {
      await this.page.getByText(word, { exact: true }).filter({ visible: true }).last().tap()
    }
  }

  /** Taps what opens the camera roll, and chooses. */
  async attachPhoto(opener: Target, ...photos: readonly PhotoFile[]): Promise<void> {
    const chooser = this.page.waitForEvent('filechooser')
    await this.tap(opener)
    await (await chooser).setFiles([...photos])
  }

  async waitForText(words: string | RegExp, timeoutMs = PATIENCE_MS): Promise<void> {
    await this.page.getByText(words).filter({ visible: true }).first().waitFor({ timeout: timeoutMs })
  }

  async sees(words: string | RegExp): Promise<boolean> {
    return (await this.page.getByText(words).filter({ visible: true }).count()) > 0
  }

  /** Resolves when the words are not to be seen any more. */
  async waitForNo(words: string | RegExp): Promise<void> {
    await this.page.getByText(words).filter({ visible: true }).first().waitFor({ state: 'hidden' })
  }

  /** Resolves when this page is on top; moving between pages takes a moment. */
  async waitForRoute(route: string): Promise<void> {
    const until = Date.now() + PATIENCE_MS
    for (;;) {
      const now = await this.currentRoute()
      if (now === route) return
      if (Date.now() > until) throw new Error(`still on ${now}, not on ${route}`)
      await this.page.waitForTimeout(50)
    }
  }

  async goOffline(): Promise<void> {
    this.isOffline = true
    await this.page.context().setOffline(true)
  }

  async goOnline(): Promise<void> {
    this.isOffline = false
    await this.page.context().setOffline(false)
  }

  /** Swipes the app away and opens it again, from the first page; what the phone keeps is still there. */
  async closeAndReopen(): Promise<void> {
    const context = this.page.context()
    if (!this.isOffline) {
      await this.goto()
      return
    }
    // WeChat has the app on the phone; here its files must come, and nothing else.
    await context.route('**/invoke/**', (route) => route.abort('internetdisconnected'))
    await context.setOffline(false)
    await this.goto()
    await context.setOffline(true)
    await context.unroute('**/invoke/**')
  }

  /** Into `screenshots/`, for whoever wants to look (`LM_SHOTS=1`): drawing them is much of a journey's time. */
  async screenshot(name: string): Promise<void> {
    if (process.env['LM_SHOTS'] !== undefined) await shot(this.page, name)
  }

  /** What broke so far: uncaught errors and what the console calls an error. Empty in a good journey. */
  errors(): readonly string[] {
    return this.heard
  }

  async close(): Promise<void> {
    await this.page.context().close()
  }

  /** A page that does not come says what broke instead of only that time ran out. */
  protected async cameUp(waiting: Promise<unknown>): Promise<void> {
    try {
      await waiting
    } catch (error) {
      throw new Error(`the page did not come up\n${this.heard.join('\n')}`, { cause: error })
    }
  }
}
