import { parseArgs } from 'node:util'
import { startEmulator } from './emulator'
import type { Emulator } from './emulator'
import { localEnv, localFunctions } from './local-functions'

const usage = 'npm run emulator -- [--port 9000] [--data DIR]'
const defaultPort = '9000'

interface Wanted {
  readonly port: number
  readonly dataDir: string | undefined
}

function stop(words: string): never {
  console.error(words)
  process.exit(1)
}

function read(): Wanted {
  try {
    const options = { port: { type: 'string', default: defaultPort }, data: { type: 'string' } } as const
    const { values } = parseArgs({ options })
    const port = Number(values.port)
    if (!Number.isInteger(port) || port < 0 || port > 65_535) throw new Error(`--port ${values.port}`)
    return { port, dataDir: values.data }
  } catch (error) {
    return stop(`${error instanceof Error ? error.message : String(error)}\n${usage}`)
  }
}

/** A photo check takes as long as a person would wait for it in a try-out. */
const mediaCheckMs = 2000

async function start({ port, dataDir }: Wanted): Promise<Emulator> {
  const { specs, missing } = localFunctions(localEnv(dataDir))
  for (const name of missing) console.log(`还没有 cloudfunctions/${name}/index.ts，先不装这个函数。`)
  const kept = dataDir === undefined ? {} : { dataDir }
  const emulator = await startEmulator({ port, functions: specs, mediaCheckMs, ...kept })
  emulator.runTimers()
  return emulator
}

function explain(error: unknown, { port }: Wanted): never {
  if (error instanceof Error && 'code' in error && error.code === 'EADDRINUSE') {
    stop(`${port} 端口已经有程序在用，换一个：npm run emulator -- --port ${port + 1}\nPort ${port} is taken.`)
  }
  return stop(error instanceof Error ? error.message : String(error))
}

async function main(): Promise<void> {
  const wanted = read()
  const emulator = await start(wanted).catch((error: unknown) => explain(error, wanted))
  console.log(`本机的云开好了：${emulator.url}
  看文档、消息、函数日志   ${emulator.url}/
  像小程序那样调用        curl -X POST ${emulator.url}/invoke/api -H 'x-wx-openid: o-1' -H 'content-type: application/json' -d '{}'
  ${wanted.dataDir === undefined ? '没有给 --data，关掉以后什么都不留' : `东西存在 ${wanted.dataDir}`}。按 Ctrl-C 关掉。`)
  const close = (): void => {
    void emulator.close().then(() => process.exit(0))
  }
  process.once('SIGINT', close)
  process.once('SIGTERM', close)
}

void main()
