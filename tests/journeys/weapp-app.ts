import type { Page } from 'playwright-core'
import type { Recorded } from '../host/browser/types'
import { App } from './app'

/** The real weapp build on the phone of `tests/host`. */
export class WeappApp extends App {
  constructor(
    page: Page,
    heard: string[],
    private readonly url: string,
  ) {
    super(page, heard)
  }

  async goto(address = ''): Promise<void> {
    await this.page.goto('about:blank')
    await this.page.goto(`${this.url}/#${encodeURIComponent(address)}`)
    await this.cameUp(this.page.waitForFunction(() => 'weapp' in window && window.weapp.route() !== ''))
  }

  async currentRoute(): Promise<string> {
    return this.page.evaluate(() => window.weapp.route())
  }

  async pullDown(): Promise<void> {
    await this.page.evaluate(() => window.weapp.pullDown())
  }

  /** Phone calls, consents and other things no page shows. */
  async recorded(): Promise<Recorded> {
    return this.page.evaluate(() => window.weapp.recorded)
  }

  /** What the page on top would share. */
  async share(): Promise<unknown> {
    return this.page.evaluate(() => window.weapp.share())
  }
}
