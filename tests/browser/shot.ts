import fs from 'node:fs'
import path from 'node:path'
import type { Page } from 'playwright-core'

/** Takes a picture into `screenshots/`, which git does not see. Answers the path. */
export async function shot(page: Page, name: string): Promise<string> {
  const folder = path.resolve('screenshots')
  fs.mkdirSync(folder, { recursive: true })
  const file = path.join(folder, `${name}.png`)
  await page.screenshot({ path: file })
  return file
}
