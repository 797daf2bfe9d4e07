import { chromium } from 'playwright-core'

/** WeChat wants 81 × 81 for the sharpest screens. */
const SIZE = 81
const MARGIN = 9

interface Picture {
  readonly file: string
  readonly svg: string
}

/** Pictures of line drawings on clear ground. `CHROME` names the browser when it is not the usual Debian one. */
export async function rasterize(pictures: readonly Picture[]): Promise<{ file: string; png: Buffer }[]> {
  const executablePath = process.env['CHROME'] ?? '/usr/bin/chromium'
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] })
  const page = await browser.newPage({ viewport: { width: SIZE, height: SIZE } })
  const drawn = []
  for (const { file, svg } of pictures) {
    await page.setContent(`<style>body{margin:${String(MARGIN)}px}svg{display:block}</style>${svg}`)
    drawn.push({ file, png: await page.screenshot({ omitBackground: true }) })
  }
  await browser.close()
  return drawn
}
