import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { execFileSync } from 'node:child_process'
import { chromium } from 'playwright-core'
import type { Browser } from 'playwright-core'

const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/** Where a browser of the machine may be; `CHROME` goes first, `CHROME=npm` asks for the one from npm. */
const places = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/opt/google/chrome/chrome',
]

/** Headless Chromium: the machine's own, else the one that an npm package carries. Chinese text has a font either way. */
export async function launchBrowser(): Promise<Browser> {
  const own = ownBrowser()
  if (own !== undefined) {
    if (!hasChineseFont()) provideChineseFont()
    return chromium.launch({ executablePath: own, args: flags })
  }
  // The package unpacks the libraries that a bare machine lacks only when it believes to run there.
  process.env['AWS_EXECUTION_ENV'] ??= 'AWS_Lambda_nodejs20.x'
  // It also points to fonts of its own, which are not Chinese, even where the machine has some.
  provideChineseFont()
  const { default: packed } = await import('@sparticuz/chromium')
  const executablePath = await packed.executablePath()
  // One process for everything would be lost when one of several people's windows closes.
  const args = [...packed.args, ...flags].filter(
    (flag) => flag !== '--disable-gpu' && flag !== '--single-process',
  )
  return chromium.launch({ executablePath, args })
}

function ownBrowser(): string | undefined {
  const wanted = process.env['CHROME']
  if (wanted === 'npm') return undefined
  return [wanted ?? '', ...places].find((place) => place !== '' && fs.existsSync(place))
}

/** Without a Chinese font a screenshot shows boxes. Sets `FONTCONFIG_FILE` for the browser, with the font from npm. */
function provideChineseFont(): void {
  if (process.env['FONTCONFIG_FILE'] !== undefined) return
  const packageFolder = path.dirname(require.resolve('@expo-google-fonts/noto-sans-sc/package.json'))
  const fonts = ['400Regular', '700Bold'].map((weight) => path.join(packageFolder, weight))
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'fonts-'))
  const file = path.join(folder, 'fonts.conf')
  fs.writeFileSync(
    file,
    `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig>
${['/usr/share/fonts', ...fonts].map((dir) => `<dir>${dir}</dir>`).join('\n')}
<cachedir>${path.join(folder, 'cache')}</cachedir></fontconfig>`,
  )
  process.env['FONTCONFIG_FILE'] = file
}

function hasChineseFont(): boolean {
  try {
    return execFileSync('fc-list', [':lang=zh-cn', 'family'], { encoding: 'utf8' }).trim() !== ''
  } catch {
    return false
  }
}
