import fs from 'node:fs'
import path from 'node:path'
import { TmplGroup } from 'glass-easel-template-compiler'

/** Names that a mini-program's code may not reach; each module gets them as undefined parameters. */
const hidden = [
  'window',
  'document',
  'location',
  'navigator',
  'self',
  'frames',
  'localStorage',
  'fetch',
  'XMLHttpRequest',
]
const given = [
  'require',
  'module',
  'exports',
  'wx',
  'App',
  'Page',
  'Component',
  'Behavior',
  'getApp',
  'getCurrentPages',
  'global',
]

/**
 * The whole weapp build as one script for the browser: `window.weappBundle` with the configuration, the templates, the style
 * sheets and one function per module. No text is evaluated in the page.
 */
export function compile(dist: string): string {
  const files = read(dist)
  const templates = new TmplGroup()
  const json: Record<string, unknown> = {}
  const modules: string[] = []
  for (const [name, text] of files) {
    const stem = name.replace(/\.[a-z]+$/, '')
    if (name.endsWith('.wxml')) templates.addTmpl(stem, text)
    else if (name.endsWith('.wxs')) templates.addScript(stem, text)
    else if (name.endsWith('.json')) json[stem] = JSON.parse(text) as unknown
    else if (name.endsWith('.js')) modules.push(`${JSON.stringify(name)}: ${asFunction(text)}`)
  }
  const made = templates.getTmplGenObjectGroups()
  templates.free()
  return `window.weappBundle = {
json: ${JSON.stringify(json)},
css: ${JSON.stringify(styles(files))},
modules: {${modules.join(',\n')}},
templates: ${made.replace(/;\s*$/, '')}
}`
}

function asFunction(text: string): string {
  return `function (${[...given, ...hidden].join(', ')}) {\n${text}\n}`
}

function read(dist: string): Map<string, string> {
  const names = fs.readdirSync(dist, { recursive: true, encoding: 'utf8' })
  const texts = names.filter((name) => /\.(wxml|wxs|wxss|js|json)$/.test(name))
  return new Map(
    texts.map((name) => [name.split(path.sep).join('/'), fs.readFileSync(path.join(dist, name), 'utf8')]),
  )
}

/** By page, imports put in place. `rpx` and `vh` follow the phone's screen, which is smaller than the window. */
function styles(files: Map<string, string>): Record<string, string> {
  const sheets = [...files.keys()].filter((name) => name.endsWith('.wxss'))
  return Object.fromEntries(
    sheets.map((name) => [name.slice(0, -'.wxss'.length), toBrowser(withImports(files, name, new Set()))]),
  )
}

function withImports(files: Map<string, string>, name: string, seen: Set<string>): string {
  if (seen.has(name)) return ''
  seen.add(name)
  return (files.get(name) ?? '').replace(
    /@import\s*(?:url\()?["']([^"']+)["']\)?\s*;?/g,
    (_whole, target: string) =>
      withImports(files, path.posix.normalize(path.posix.join(path.posix.dirname(name), target)), seen),
  )
}

function toBrowser(css: string): string {
  return css
    .replace(/(-?\d*\.?\d+)rpx\b/g, (_whole, count: string) => `calc(${count} * var(--rpx))`)
    .replace(/(-?\d*\.?\d+)vh\b/g, (_whole, count: string) => `calc(${count} * var(--vh))`)
}
