import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { type Demo, openDemo } from '../../../emulator/demo/open-demo'

const folder = mkdtempSync(path.join(tmpdir(), 'demo-'))
const dataDir = path.join(folder, 'data')
const open = () => openDemo({ port: 0, dataDir, pagesFolder: folder })

let demo: Demo
beforeAll(async () => {
  writeFileSync(path.join(folder, 'index.html'), '<title>最后一米</title>')
  demo = await open()
})
afterAll(async () => {
  await demo.close()
  rmSync(folder, { recursive: true })
})

async function call(openid: string, name: string, input: object) {
  const response = await fetch(`${demo.pages.url}/invoke/api`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-wx-openid': openid },
    body: JSON.stringify({ name, input }),
  })
  const { result } = (await response.json()) as {
    readonly result: { readonly output: Record<string, unknown> }
  }
  return result
}

test('one address serves the pages, the personas and the functions; the data is filled once and kept', async () => {
  const told: string[] = []
  expect(await demo.fill((line) => told.push(line))).toMatch(/^[A-Z2-9]{8}$/)
  expect(told.length).toBeGreaterThan(3)
  expect(await (await fetch(`${demo.pages.url}/`)).text()).toContain('最后一米')
  const personas = (await (await fetch(`${demo.pages.url}/personas.json`)).json()) as {
    readonly openid: string
  }[]
  expect(personas[0]).toEqual({
    ...{ openid: 'demo-wang', name: '王奶奶', role: 'resident' },
    hint: expect.any(String) as unknown,
  })
  const mine = await call('demo-wang', 'requests.listMine', { openOnly: true })
  const titles = (mine.output['items'] as readonly { readonly title: string }[]).map(({ title }) => title)
  expect(titles).toEqual(expect.arrayContaining(['客厅的灯坏了', '降压药快吃完了', '驿站有我一个小件']))
  const { station } = (await call('demo-chen', 'requests.countQueue', {})).output
  expect(station).toBeGreaterThan(16)

  await demo.close()
  demo = await open()
  expect(await demo.fill(() => undefined)).toBeUndefined()
  expect((await call('demo-chen', 'requests.countQueue', {})).output).toMatchObject({ station })
}, 120_000)

test('a taken port is refused with its number', async () => {
  const port = demo.pages.port
  await expect(openDemo({ port: port - 1, dataDir: undefined, pagesFolder: folder })).rejects.toMatchObject({
    code: 'EADDRINUSE',
    port,
  })
  const refused: unknown = await openDemo({ port, dataDir: undefined, pagesFolder: folder }).catch(
    (error: unknown) => error,
  )
  // Whatever else runs on this machine may have taken the next one meanwhile.
  expect([port, port + 1]).toContain((refused as { readonly port: number }).port)
})
