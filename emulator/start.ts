import path from 'node:path'
import { buildIfChanged } from './build-if-changed'
import { type Demo, openDemo } from './demo/open-demo'

const defaultPort = 8000
const began = performance.now()
const seconds = () => ((performance.now() - began) / 1000).toFixed(1).padStart(5)

function say(line: string): void {
  console.log(`${seconds()} 秒  ${line}`)
}

function stop(words: string): never {
  console.error(words)
  process.exit(1)
}

function portOf(text: string | undefined): number {
  const port = Number(text ?? defaultPort)
  if (Number.isInteger(port) && port > 0 && port < 65_535) return port
  return stop(`PORT 要是 1 到 65534 的整数，这里是 ${text ?? ''}。\nPORT is a number from 1 to 65534.`)
}

function explain(error: unknown, port: number): never {
  if (error instanceof Error && 'code' in error && error.code === 'EADDRINUSE') {
    const taken = 'port' in error ? String(error.port) : `${port}、${port + 1}`
    stop(
      `${taken} 端口已经有程序在用（页面用 ${port}，云用 ${port + 1}）。换一个：PORT=${port + 10} npm start\nPort ${taken} is taken.`,
    )
  }
  return stop(error instanceof Error ? error.message : String(error))
}

async function pagesReady(): Promise<void> {
  say('编译页面，第一次要一两分钟…')
  say((await buildIfChanged('h5')) ? '页面编译好了' : '页面没有改过，用上次编译的')
}

function closeOn(demo: Demo): void {
  let isClosing = false
  const close = () => {
    if (isClosing) return
    isClosing = true
    console.log('\n正在关…')
    void demo.close().then(() => process.exit(0))
  }
  process.on('SIGINT', close)
  process.on('SIGTERM', close)
}

async function main(): Promise<void> {
  const port = portOf(process.env['PORT'])
  const dataDir = process.env['DATA_DIR'] === '' ? undefined : process.env['DATA_DIR']
  const pagesFolder = path.resolve(__dirname, '../dist/h5')
  const demo = await openDemo({ port, dataDir, pagesFolder }).catch((error: unknown) => explain(error, port))
  closeOn(demo)
  say('本机的云开好了')
  const [adminCode] = await Promise.all([demo.fill((what) => say(`放进${what}`)), pagesReady()])
  const { pages, emulator } = demo
  console.log(`
最后一米开好了，用了${seconds()} 秒。

  页面      ${pages.url}/
            顶上有一条，点一下换一个人：提需求的王奶奶、回话的社工陈禾、方站长…
  本机的云  ${emulator.url}/
            集合和文档、发出去的消息、函数日志
  小程序    先 npm run build:weapp，再用微信开发者工具打开这个文件夹
${adminCode === undefined ? '' : `  管理员    邀请码 ${adminCode}，三天里用一次：“我的”里点“我有邀请码”\n`}
${dataDir === undefined ? '关掉以后什么都不留；要留下来：DATA_DIR=.data npm start' : `东西存在 ${dataDir}`}。按 Ctrl-C 关掉。`)
}

main().catch((error: unknown) => stop(error instanceof Error ? error.message : String(error)))
