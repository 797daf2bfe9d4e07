import type { Page } from 'playwright-core'
import { App } from './app'

/** The H5 build in a plain browser. */
export class H5App extends App {
  constructor(
    page: Page,
    heard: string[],
    private readonly url: string,
  ) {
    super(page, heard)
  }

  async goto(address = ''): Promise<void> {
    await this.page.goto('about:blank')
    await this.page.goto(`${this.url}/#${address}`)
    await this.cameUp(this.page.locator('.taro_page').first().waitFor({ state: 'attached' }))
  }

  async currentRoute(): Promise<string> {
    const hash = await this.page.evaluate(() => location.hash)
    return hash.slice(1).replace(/^\//, '').split('?')[0] ?? ''
  }

  /** The browser has no such gesture for the page; coming anew shows the same. */
  async pullDown(): Promise<void> {
    await this.page.reload()
  }
}
