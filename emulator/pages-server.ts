import fs from 'node:fs'
import { createServer, request as ask } from 'node:http'
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import path from 'node:path'

/** Something at an address that is no file: made anew for each request. */
export interface Made {
  readonly type: string
  readonly body: string | Buffer
}

export interface PagesOptions {
  /** The build to serve, `dist/h5` for example. */
  readonly folder: string
  /** Where `/invoke`, `/control` and `/storage` are forwarded to. */
  readonly emulatorUrl: string
  /** 0, or nothing, takes any free port. */
  readonly port?: number
  /** By address: `{ '/personas.json': () => … }`. Goes before files. */
  readonly made?: Readonly<Record<string, () => Made | Promise<Made>>>
}

export interface PagesServer {
  readonly url: string
  readonly port: number
  close(): Promise<void>
}

const forwarded = new Set(['invoke', 'control', 'storage'])

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.ico': 'image/x-icon',
}

/** A build and the emulator behind one address, on loopback only. Rejects with `EADDRINUSE` when the port is taken. */
export async function servePages(options: PagesOptions): Promise<PagesServer> {
  const server = createServer((message, response) => {
    serve(options, message, response).catch((error: unknown) => {
      console.error(error)
      if (!response.headersSent) response.writeHead(500)
      response.end()
    })
  })
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(options.port ?? 0, '127.0.0.1', () => resolve())
  })
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}`,
    port,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

async function serve(
  options: PagesOptions,
  message: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const { pathname } = new URL(message.url ?? '/', 'http://127.0.0.1')
  if (forwarded.has(pathname.split('/')[1] ?? '')) {
    forward(options.emulatorUrl, message, response)
    return
  }
  const make = options.made?.[pathname]
  if (make !== undefined) {
    const { type, body } = await make()
    response.writeHead(200, { 'content-type': type, 'cache-control': 'no-store' }).end(body)
    return
  }
  sendFile(options.folder, pathname, response)
}

function forward(emulatorUrl: string, message: IncomingMessage, response: ServerResponse): void {
  const { method, headers } = message
  const onward = ask(new URL(message.url ?? '/', emulatorUrl), { ...(method ? { method } : {}), headers })
  onward.on('response', (answer) => {
    response.writeHead(answer.statusCode ?? 502, answer.headers)
    answer.pipe(response)
  })
  // The caller sees what a lost connection looks like, not an answer that nobody gave.
  onward.on('error', () => response.destroy())
  response.on('close', () => onward.destroy())
  message.pipe(onward)
}

function sendFile(folder: string, pathname: string, response: ServerResponse): void {
  const file = fileOf(folder, pathname)
  if (file === undefined) {
    response.writeHead(404, { 'content-type': 'text/plain' }).end('not found')
    return
  }
  const type = types[path.extname(file)] ?? 'application/octet-stream'
  response.writeHead(200, { 'content-type': type, 'cache-control': 'no-cache' })
  fs.createReadStream(file).pipe(response)
}

function fileOf(folder: string, pathname: string): string | undefined {
  const root = path.resolve(folder)
  let name: string
  try {
    name = decodeURIComponent(pathname)
  } catch {
    return undefined
  }
  const file = path.join(root, name.endsWith('/') ? `${name}index.html` : name)
  const isInside = file.startsWith(root + path.sep)
  return isInside && fs.statSync(file, { throwIfNoEntry: false })?.isFile() === true ? file : undefined
}
