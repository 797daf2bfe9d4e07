/**
 * Draws what the mini-program cannot draw by itself (it knows no inline SVG): style sheets with the icons and drawings, and
 * the pictures of the tab bar. Run `npm run draw` after a change of icons, drawings or colours; the results are committed.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { format } from 'prettier'
import { drawings } from './drawings'
import { icons, tabs } from './icons'
import { palettes, type Palette } from './palette'
import { dataUri, drawingSvg, iconSvg } from './svg'
import { rasterize } from './tab-pictures'

const source = path.resolve(__dirname, '..', 'src')
const { light, dark } = palettes(readFileSync(path.join(source, 'ui/tokens.css'), 'utf8'))

function iconSheet(): string {
  const rules = Object.entries(icons).map(([name, shapes]) => {
    return `.icon-${name} { --glyph: url("${dataUri(iconSvg(shapes, '#000'))}"); }`
  })
  return rules.join('\n')
}

function drawingSheet(): string {
  return Object.entries(drawings)
    .flatMap(([name, drawing]) => {
      const picture = (palette: Palette) =>
        `background-image: url("${dataUri(drawingSvg(drawing, palette))}")`
      return [`.art-${name} { ${picture(light)} }`, `.lm-dark .art-${name} { ${picture(dark)} }`]
    })
    .join('\n')
}

async function writeSheet(name: string, rules: string): Promise<void> {
  const sheet = await format(`/* Made by miniprogram/assets/generate.ts. */\n${rules}`, {
    parser: 'css',
    printWidth: 110,
    singleQuote: true,
  })
  writeFileSync(path.join(source, 'ui', name), sheet)
}

async function writeTabs(): Promise<void> {
  const folder = path.join(source, 'tabs')
  mkdirSync(folder, { recursive: true })
  const pictures = Object.entries(tabs).flatMap(([tab, icon]) =>
    [light, dark].flatMap((palette) => {
      const mode = palette === light ? '' : '-dark'
      return [
        { file: `${tab}${mode}.png`, svg: iconSvg(icons[icon], palette['ink-2'] ?? '') },
        { file: `${tab}-on${mode}.png`, svg: iconSvg(icons[icon], palette['stripe'] ?? '', 2.4) },
      ]
    }),
  )
  for (const { file, png } of await rasterize(pictures)) writeFileSync(path.join(folder, file), png)
}

/** What WeChat itself paints: the bars around the pages, in both modes. */
function writeTheme(): void {
  const theme = (palette: Palette) => {
    const isDark = palette === dark
    const file = (tab: string) => `tabs/${tab}${isDark ? '-dark' : ''}.png`
    return {
      ground: palette['bg'],
      bar: palette['surface'],
      barText: palette['ink-2'],
      barOn: palette['ink'],
      clock: isDark ? 'white' : 'black',
      pull: isDark ? 'light' : 'dark',
      ...Object.fromEntries(
        Object.keys(tabs).flatMap((tab) => [
          [`${tab}Icon`, file(tab)],
          [`${tab}OnIcon`, file(`${tab}-on`)],
        ]),
      ),
    }
  }
  const both = { light: theme(light), dark: theme(dark) }
  writeFileSync(path.join(source, 'theme.json'), `${JSON.stringify(both, undefined, 2)}\n`)
}

async function main(): Promise<void> {
  await writeSheet('icons.css', iconSheet())
  await writeSheet('drawings.css', drawingSheet())
  await writeTabs()
  writeTheme()
}

void main()
