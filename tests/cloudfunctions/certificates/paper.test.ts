import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import path from 'node:path'
import { PNG } from 'pngjs'
import { drawCode } from '../../../emulator/platform/wechat/mini-code'
import { getCertificate, issueCertificate, printCertificate } from '../../../shared/certificates/contract'
import { sceneOfCertificate, VERIFY_PAGE } from '../../../shared/certificates/scene'
import { servedAccount, servedEntry } from '../../world/certificates'
import { aVolunteer, xu } from '../../world/errands'
import { fenglin, wang } from '../../world/people'
import { openWorld, type World } from '../../world/world'

// Fonts are read, on a machine that may be busy.
jest.setTimeout(60_000)

let world: World
let id: string
beforeEach(async () => {
  world = await openWorld()
  await world.insert('volunteers', aVolunteer())
  await world.insert('time_accounts', servedAccount)
  await world.insert('time_entries', servedEntry)
  const asked = { stationId: fenglin, from: '2026-01', to: '2026-03', realName: '许垚国' }
  id = (await world.ask(xu, issueCertificate, asked)).id
})
afterEach(() => world.close())

interface Printed {
  readonly pages: readonly { words: string; images: string[]; width: number; height: number }[]
  readonly embedded: number
}

async function printed(): Promise<Printed> {
  const { url } = await world.ask(xu, printCertificate, { id })
  const response = await fetch(url)
  expect(response.headers.get('content-type')).toBe('application/pdf')
  const input = Buffer.from(await response.arrayBuffer())
  const reader = path.join(__dirname, '../places/read-pdf.mjs')
  const { stdout, stderr } = spawnSync(process.execPath, [reader], { input, maxBuffer: 1e7 })
  if (stdout.length === 0) throw new Error(stderr.toString())
  return JSON.parse(stdout.toString()) as Printed
}

test('one A4 page that says whose, how long, when, by whom and how to find out whether it is true', async () => {
  const { code, number } = await world.ask(xu, getCertificate, { id })
  const { pages, embedded } = await printed()
  expect(pages).toHaveLength(1)
  const [page] = pages
  expect([page?.width, page?.height]).toEqual([595.28, 841.89])
  for (const words of [
    ...['志愿服务时长证明', '许垚国', '在站里叫许师傅', '2026年1月到3月', '2小时', '2026年3月2日出具'],
    ...['不收费', '电子出具', number.replace(' ', ''), `${code.slice(0, 4)}${code.slice(4)}`],
  ])
    expect(page?.words).toContain(words)
  // The name of the station stands once in a line and once, letter by letter, around the seal.
  expect(page?.words.match(/枫林社工站/g)?.length).toBeGreaterThanOrEqual(2)
  expect(embedded).toBe(2)
  const drawn = PNG.sync.read(drawCode({ scene: sceneOfCertificate(id, code), page: VERIFY_PAGE }))
  const colours = drawn.data.filter((_, index) => index % 4 !== 3)
  expect(page?.images).toEqual([createHash('sha1').update(colours).digest('hex')])
})

test('nobody else prints it, and without a code there is no paper with a hole', async () => {
  expect(await world.codeOf(wang, printCertificate, { id })).toBe('not_found')
  world.services.wechat.codeFor = () => Promise.resolve(undefined)
  expect(await world.codeOf(xu, printCertificate, { id })).toBe('places.code_unavailable')
  expect(world.emulator.storage.files.list()).toEqual([])
})
