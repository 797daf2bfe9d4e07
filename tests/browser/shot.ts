import fs from 'node:fs'
import path from 'node:path'
import type { Page } from 'playwright-core'

/** Takes a picture into `screenshots/`, which git does not see. */
export async function shot(page: Page, name: string): Promise<void> {
  const folder = path.resolve('screenshots')
  fs.mkdirSync(folder, { recursive: true })
  await page.screenshot({ path: path.join(folder, `${name}.png`) })
}
