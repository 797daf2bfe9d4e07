import { readFileSync } from 'node:fs'
import path from 'node:path'

const source = readFileSync(path.resolve(__dirname, '../../../miniprogram/src/ui/tokens.css'), 'utf8')

type Tokens = Readonly<Record<string, string>>

const declared = (selector: RegExp): Tokens =>
  Object.fromEntries<string>(
    [...source.matchAll(selector)].flatMap(([, body = '']) =>
      [...body.matchAll(/--lm-([\w-]+):\s*([^;]+);/g)].map(
        ([, name = '', value = '']) => [name, value] as const,
      ),
    ),
  )

const base = declared(/:root, ?\s*page, ?\s*\.lm \{([^}]*)\}/g)
const dark = declared(/^\.lm-dark \{([^}]*)\}/gm)
const elder = declared(/^\.lm-elder \{([^}]*)\}/gm)
const elderDark = declared(/^\.lm-elder\.lm-dark \{([^}]*)\}/gm)
const modes: Record<string, Tokens> = {
  light: base,
  dark: { ...base, ...dark },
  elder: { ...base, ...elder },
  // The same weight as .lm-elder, and earlier: what both set is taken from the pair's own block.
  'elder dark': { ...base, ...dark, ...elder, ...elderDark },
}

function luminance(hex: string): number {
  const parts = [1, 3, 5].map((at) => parseInt(hex.slice(at, at + 2), 16) / 255)
  const [r = 0, g = 0, b = 0] = parts.map((c) => (c <= 0.03928 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4))
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}

function contrast(tokens: Tokens, front: string, back: string): number {
  const [one, two] = [front, back].map((name) => luminance(tokens[name] ?? 'missing'))
  return (Math.max(one!, two!) + 0.05) / (Math.min(one!, two!) + 0.05)
}

const texts = [
  ...[
    'surface',
    'bg',
    'sunken',
    'wains',
    'wains-soft',
    'warn-soft',
    'plate-soft',
    'ok-soft',
    'danger-soft',
  ].map((back) => ['ink', back] as const),
  ...['surface', 'bg', 'sunken', 'wains', 'wains-soft'].map((back) => ['ink-2', back] as const),
  ...['surface', 'bg', 'sunken', 'wains-soft'].map((back) => ['ink-3', back] as const),
  ['on-vest', 'vest'],
  ['on-vest', 'vest-press'],
  ['vest-text', 'surface'],
  ['on-lamp', 'lamp'],
  ['plate-text', 'surface'],
  ['plate-text', 'bg'],
  ['plate-text', 'plate-soft'],
  ['on-plate', 'plate'],
  ['ok', 'surface'],
  ['ok', 'ok-soft'],
  ['on-ok', 'ok'],
  ['warn', 'warn-soft'],
  ['danger', 'surface'],
  ['danger', 'danger-soft'],
  ['on-danger', 'danger'],
  ['surface', 'ink'],
] as const

const parts = [
  ['edge', 'surface'],
  ['edge', 'bg'],
  ['stripe', 'surface'],
  ['stripe', 'bg'],
  ['vest', 'bg'],
] as const

describe.each(Object.entries(modes))('%s', (_, tokens) => {
  test.each(texts)('%s on %s can be read: 4.5 or more', (front, back) => {
    expect(contrast(tokens, front, back)).toBeGreaterThanOrEqual(4.5)
  })
  test.each(parts)('%s on %s can be seen: 3 or more', (front, back) => {
    expect(contrast(tokens, front, back)).toBeGreaterThanOrEqual(3)
  })
})

describe.each(['elder', 'elder dark'] as const)('%s', (mode) => {
  test.each(['surface', 'bg', 'sunken'])('grey text on %s: 7 or more', (back) => {
    const tokens = modes[mode]!
    expect(contrast(tokens, 'ink-2', back)).toBeGreaterThanOrEqual(7)
    expect(contrast(tokens, 'ink-3', back)).toBeGreaterThanOrEqual(7)
  })
})

const px = (tokens: Tokens, name: string) => Number.parseFloat(tokens[name] ?? 'missing')

test('targets are 44 or more, in elder mode 60 or more', () => {
  expect(px(base, 'touch')).toBeGreaterThanOrEqual(44)
  expect(px(base, 'btn-h')).toBeGreaterThanOrEqual(44)
  expect(px(elder, 'touch')).toBeGreaterThanOrEqual(60)
  expect(px(elder, 'btn-h')).toBeGreaterThanOrEqual(60)
})

test('elder text is 18 or more, and nothing moves', () => {
  const sizes = Object.keys(base).filter((name) => name.startsWith('t-'))
  expect(sizes).toHaveLength(7)
  for (const size of sizes) expect(px(elder, size)).toBeGreaterThanOrEqual(18)
  expect([elder['fast'], elder['mid']]).toEqual(['0ms', '0ms'])
})
