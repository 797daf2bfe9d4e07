import { spawn } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import path from 'node:path'

const root = path.resolve(__dirname, '../..')

function run(...words: string[]): { child: ChildProcess; said: () => string; ended: Promise<number | null> } {
  const child = spawn(process.execPath, ['--import', 'tsx', 'emulator/main.ts', ...words], { cwd: root })
  let said = ''
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (text: Buffer) => (said += text.toString()))
  return { child, said: () => said, ended: new Promise((resolve) => child.once('close', resolve)) }
}

test('a taken port is said plainly', async () => {
  const server = createServer().listen(0, '127.0.0.1')
  await new Promise((resolve) => server.once('listening', resolve))
  const { port } = server.address() as AddressInfo
  const { said, ended } = run('--port', String(port))
  expect(await ended).toBe(1)
  expect(said()).toContain(`${port} 端口已经有程序在用`)
  expect(said()).toContain(`Port ${port} is taken.`)
  expect(said()).not.toContain('    at ')
  await new Promise((resolve) => server.close(resolve))
}, 30_000)

test('a word it does not know is answered with how to start it', async () => {
  const { said, ended } = run('--porrt', '1')
  expect(await ended).toBe(1)
  expect(said()).toContain('npm run emulator -- [--port 9000] [--data DIR]')
}, 30_000)

test('it says where to look, and Ctrl-C closes it cleanly', async () => {
  const { child, said, ended } = run('--port', '0')
  while (!said().includes('Ctrl-C')) await new Promise((resolve) => setTimeout(resolve, 50))
  const url = /http:\/\/127\.0\.0\.1:\d+/.exec(said())?.[0] ?? ''
  expect(await (await fetch(url)).text()).toContain('这台电脑上的云')
  child.kill('SIGINT')
  expect(await ended).toBe(0)
}, 30_000)
