import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { drawings } from '../../../miniprogram/assets/drawings'
import { icons, tabs } from '../../../miniprogram/assets/icons'
import { palettes } from '../../../miniprogram/assets/palette'
import { dataUri, drawingSvg, iconSvg } from '../../../miniprogram/assets/svg'

const source = path.resolve(__dirname, '../../../miniprogram/src')
const read = (name: string) => readFileSync(path.join(source, name), 'utf8')
const { light, dark } = palettes(read('ui/tokens.css'))

test('the icons in the style sheet are the ones in the list', () => {
  const sheet = read('ui/icons.css')
  for (const shapes of Object.values(icons)) expect(sheet).toContain(dataUri(iconSvg(shapes, '#000')))
})

test('the drawings have the colours of the tokens, by day and by night', () => {
  const sheet = read('ui/drawings.css')
  for (const drawing of Object.values(drawings)) {
    expect(sheet).toContain(dataUri(drawingSvg(drawing, light)))
    expect(sheet).toContain(dataUri(drawingSvg(drawing, dark)))
  }
})

test('every tab has its four pictures', () => {
  const files = Object.keys(tabs).flatMap((tab) => [`${tab}-dark`, `${tab}-on-dark`, `${tab}-on`, tab])
  expect(readdirSync(path.join(source, 'tabs')).sort()).toEqual(files.map((file) => `${file}.png`).sort())
})

test('no colour stands outside the tokens', () => {
  const sheets = readdirSync(source, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.css'),
  )
  const made = ['ui/tokens.css', 'ui/icons.css', 'ui/drawings.css']
  const loud = sheets.filter((name) => !made.includes(name) && /#[0-9a-f]{3,8}\b|rgba?\(/i.test(read(name)))
  expect(loud).toEqual([])
})
