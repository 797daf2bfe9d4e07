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
/** The app takes two taps on one thing that are closer together for the shaking of one hand. */
const TAP_PACE_MS = 650

/** Where the finger was, and what stood there. */
interface Touched {
  readonly at: number
  readonly words: string | null
  readonly x: number
  readonly y: number
}

type Box = Readonly<Record<'x' | 'y' | 'width' | 'height', number>>

const isWithin = ({ x, y }: Touched, box: Box) =>
  x >= box.x && x <= box.x + box.width && y >= box.y && y <= box.y + box.height

const isLocator = (target: Target | Locator): target is Locator =>
  typeof target === 'object' && 'boundingBox' in target

/** What a person does with the app, the same in both builds. Finds only what can be seen. */
export abstract class App {
  private isOffline = false
  private taps: readonly Touched[] = []

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

  /**
   * No faster than a person where the finger was just now, or on what says the same: a quick machine would tap within
   * what the app takes for the shaking of one hand.
   */
  async tap(target: Target | Locator): Promise<void> {
    const found = isLocator(target) ? target : this.find(target)
    const words = await found.textContent()
    const place = await found.boundingBox()
    const same = this.taps.filter((tap) => tap.words === words || (place !== null && isWithin(tap, place)))
    const rest = Math.max(0, ...same.map(({ at }) => at + TAP_PACE_MS - Date.now()))
    if (rest > 0) await this.page.waitForTimeout(rest)
    if (this.page.viewportSize()?.width === 375) await found.tap()
    else await found.click()
    const at = Date.now()
    const centre = {
      x: (place?.x ?? 0) + (place?.width ?? 0) / 2,
      y: (place?.y ?? 0) + (place?.height ?? 0) / 2,
    }
    this.taps = [...this.taps.filter((tap) => at - tap.at < TAP_PACE_MS), { at, words, ...centre }]
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
      await this.tap(this.page.getByText(word, { exact: true }).filter({ visible: true }).last())
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
