import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import path from 'node:path'
import { PNG } from 'pngjs'
import { tidyLentFiles } from '../../../cloudfunctions/kernel/lend-file'
import { drawCode } from '../../../emulator/platform/wechat/mini-code'
import { getPlacesPoster, retirePlace } from '../../../shared/places/contract'
import type { PosterLayout } from '../../../shared/places/model'
import { PLACE_PAGE, sceneOf } from '../../../shared/places/scene'
import { chen, HOUR, wang, zhao } from '../../world/people'
import { openWorld, type World } from '../../world/world'
import { somePlaces } from './places-world'

// Fonts are read and many codes drawn, on a machine that may be busy.
jest.setTimeout(60_000)

let world: World
beforeEach(async () => {
  world = await openWorld()
})
afterEach(() => world.close())

interface Printed {
  readonly pages: readonly { words: string; images: string[]; width: number; height: number }[]
  readonly fonts: readonly string[]
  readonly embedded: number
}

async function printed(ids: readonly string[], layout: PosterLayout): Promise<Printed> {
  const { url } = await world.ask(chen, getPlacesPoster, { ids: [...ids], layout })
  const response = await fetch(url)
  expect(response.headers.get('content-type')).toBe('application/pdf')
  const input = Buffer.from(await response.arrayBuffer())
  const reader = path.join(__dirname, 'read-pdf.mjs')
  const { stdout, stderr } = spawnSync(process.execPath, [reader], { input, maxBuffer: 1e7 })
  if (stdout.length === 0) throw new Error(stderr.toString())
  return JSON.parse(stdout.toString()) as Printed
}

/** The colours of the code that WeChat gives for a place. */
function codeOf(id: string): string {
  const { data } = PNG.sync.read(drawCode({ scene: sceneOf(id), page: PLACE_PAGE }))
  const colours = data.filter((_, index) => index % 4 !== 3)
  return createHash('sha1').update(colours).digest('hex')
}

test('a poster for each place: its words can be selected, its font is in it, its code is its own', async () => {
  const ids = await somePlaces(world, ['3 号楼', '1 单元'], ['3 号楼', '2 单元'])
  const { pages, fonts, embedded } = await printed(ids, 'sheet')
  expect(pages).toHaveLength(2)
  const promise = '扫完点两下就好。这张码只认楼门，不认人，也不记您去过哪里。'
  for (const words of ['喊一声，灯就亮', '枫林里3号楼1单元', '022-00001000', '枫林社工站', promise]) {
    expect(pages[0]?.words).toContain(words)
  }
  expect(pages[1]?.words).toContain('枫林里3号楼2单元')
  expect(fonts).toEqual(['NotoSansSC-Bold', 'NotoSansSC-Regular'])
  expect(embedded).toBe(2)
  expect(pages.map(({ images }) => images)).toEqual(ids.map((id) => [codeOf(id)]))
  expect([pages[0]?.width, pages[0]?.height]).toEqual([595.28, 841.89])
})

test.each([
  ['four', 5, [4, 1]],
  ['nine', 10, [9, 1]],
] as const)('%s small signs on a page, each with its own words and code', async (layout, count, perPage) => {
  const signs = Array.from({ length: count }, (_, n) => ['3 号楼', `${n + 1} 单元`] as const)
  const ids = await somePlaces(world, ...signs)
  const { pages } = await printed(ids, layout)
  expect(pages.map(({ words }) => words.match(/喊一声，灯就亮/g)?.length)).toEqual(perPage)
  const [one, other] = [ids.slice(0, perPage[0]), ids.slice(perPage[0])]
  expect(pages.map(({ images }) => images)).toEqual([one.map(codeOf), other.map(codeOf)])
  expect(pages[1]?.words).toContain(`枫林里3号楼${count}单元`)
})

test('a long name is set smaller, not cut, and a rare character is in the font', async () => {
  const ids = await somePlaces(world, [
    '垚堃昇里一二三四五六七八九十号楼东侧',
    '从东往西数第十二个单元的侧门旁边',
  ])
  const { pages } = await printed(ids, 'nine')
  expect(pages[0]?.words).toContain('垚堃昇里一二三四五六七八九十号楼东侧从东往西数第十二个单元的侧门旁边')
})

test('twenty-four posters come within what a function may take; a twenty-fifth is refused', async () => {
  const signs = Array.from({ length: 25 }, (_, n) => [`${n + 1} 号楼`] as const)
  const ids = await somePlaces(world, ...signs)
  const { pages } = await printed(ids.slice(0, 24), 'sheet')
  expect(pages).toHaveLength(24)
  expect(await world.codeOf(chen, getPlacesPoster, { ids: [...ids], layout: 'sheet' })).toBe('input.invalid')
})

test('when WeChat gives no code, no poster with a hole is printed', async () => {
  const ids = await somePlaces(world, ['3 号楼'], ['4 号楼'])
  const missing = sceneOf(ids[1] ?? '')
  world.services.wechat.codeFor = (scene, page) =>
    Promise.resolve(scene === missing ? undefined : drawCode({ scene, page }))
  const asked = { ids: [...ids], layout: 'four' as const }
  expect(await world.codeOf(chen, getPlacesPoster, asked)).toBe('places.code_unavailable')
  expect(world.emulator.storage.files.list()).toEqual([])
})

test('what is not one’s own, not there or out of use gets no paper', async () => {
  const [id, other = ''] = await somePlaces(world, ['3 号楼'], ['4 号楼'])
  await world.ask(chen, retirePlace, { id: other })
  const ask = (who: typeof chen, ...ids: string[]) =>
    world.codeOf(who, getPlacesPoster, { ids, layout: 'sheet' })
  expect(await ask(zhao, id)).toBe('not_found')
  expect(await ask(wang, id)).toBe('not_found')
  for (const wrong of [other, 'knowhere', `${id.slice(0, -3)}0zz`]) {
    expect(await ask(chen, id, wrong)).toBe('not_found')
  }
})

test('an hour later the clock takes the file away, and only then', async () => {
  await printed(await somePlaces(world, ['3 号楼']), 'sheet')
  expect(await tidyLentFiles(world.services)).toBe(0)
  world.pass(HOUR)
  expect(await tidyLentFiles(world.services)).toBe(1)
  expect(world.emulator.storage.files.list()).toEqual([])
  expect(await world.all('posters')).toEqual([])
})
