import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { execFileSync } from 'node:child_process'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { type BuiltFunction, buildFunctions } from '../../../cloudfunctions/deploy/build'

describe('the functions as they are deployed', () => {
  let folder: string
  let built: readonly BuiltFunction[]
  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'functions-'))
    built = await buildFunctions(folder)
  }, 60_000)
  afterAll(() => rm(folder, { recursive: true, force: true }))

  const LM_KEY = Buffer.alloc(32, 1).toString('base64')
  /** Runs a script in a process of its own, far from the project's packages. */
  const run = (script: string, env: Record<string, string>) =>
    execFileSync(process.execPath, ['-e', script], {
      cwd: folder,
      env: { PATH: process.env['PATH'] ?? '', ...env },
      stdio: 'pipe',
    }).toString()

  test('each is one file with its configuration; api has the fonts of the posters beside it', async () => {
    expect(built.map((one) => one.name)).toEqual(['api', 'jobs'])
    const [api = [], jobs = []] = await Promise.all(
      built.map(async ({ name }) => (await readdir(path.join(folder, name))).sort()),
    )
    expect(api).toEqual(['config.json', 'fonts', 'index.js', 'package.json'])
    expect(jobs).toEqual(['config.json', 'index.js', 'package.json'])
    const fonts = ['LICENSE_FONT', 'NotoSansSC_400Regular.ttf', 'NotoSansSC_700Bold.ttf']
    expect((await readdir(path.join(folder, 'api/fonts'))).sort()).toEqual(fonts)
  })

  test('each WeChat API that is called is declared, and the clock calls only the jobs', async () => {
    const configs = await Promise.all(
      built.map(
        async ({ name }) =>
          JSON.parse(await readFile(path.join(folder, name, 'config.json'), 'utf8')) as object,
      ),
    )
    const openapi = ['subscribeMessage.send', 'security.msgSecCheck', 'security.mediaCheckAsync']
    expect(configs).toEqual([
      { permissions: { openapi: [...openapi, 'wxacode.getUnlimited'] } },
      { permissions: { openapi }, triggers: [{ name: 'minute', type: 'timer', config: '0 * * * * * *' }] },
    ])
  })

  test('it starts without node_modules, and does not run the WeChat SDK until it is needed', () => {
    const script = `
      const before = performance.now()
      const { main } = require('./api/index.js')
      const requireMs = performance.now() - before
      main({ name: 'nothing.here' }, {}).then((reply) => console.log(JSON.stringify({ code: reply.code, requireMs })))`
    const { code, requireMs } = JSON.parse(run(script, { LM_KEY })) as { code: string; requireMs: number }
    expect(code).toBe('contract.unknown')
    // Generous: the machine may be busy. The bench prints the figure.
    expect(requireMs).toBeLessThan(2000)
  })

  test('without its key it does not start, and says which', () => {
    expect(() => run(`require('./api/index.js')`, {})).toThrow('LM_KEY must hold 32 bytes')
  })

  test('it stays far below what the platform unpacks', () => {
    for (const { bytes } of built) expect(bytes).toBeLessThan(4 * 1024 * 1024)
  })
})
