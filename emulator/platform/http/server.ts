import { createServer } from 'node:http'
import type { IncomingMessage, Server, ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { z } from '../../../shared/kernel/schema'
import { WechatError } from '../wechat/errcode'
import { BodyNotJson, BodyTooLarge } from './body'
import { sendJson } from './respond'
import type { Routes } from './routes'

export interface Listening {
  readonly port: number
  close(): Promise<void>
}

/** Node's five seconds are so short that a busy client uses a connection in the moment it is being closed. */
const KEEP_ALIVE_MS = 10 * 60 * 1000

/** Listens on the loopback address only. Rejects with `EADDRINUSE` when the port is taken. */
export async function listen(port: number, routes: () => Routes): Promise<Listening> {
  const server = createServer((message, response) => {
    void serve(routes(), message, response)
  })
  server.keepAliveTimeout = KEEP_ALIVE_MS
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, '127.0.0.1', () => resolve())
  })
  return { port: (server.address() as AddressInfo).port, close: () => close(server) }
}

function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve())
    server.closeAllConnections()
  })
}

async function serve(routes: Routes, message: IncomingMessage, response: ServerResponse): Promise<void> {
  allowOtherOrigins(response)
  if (message.method === 'OPTIONS') {
    response.writeHead(204).end()
    return
  }
  const url = new URL(message.url ?? '/', 'http://127.0.0.1')
  const [first = '', ...rest] = url.pathname.slice(1).split('/')
  const method = message.method === 'HEAD' ? 'GET' : (message.method ?? '')
  const route = routes[`${method} ${first}`]
  if (route === undefined) {
    sendJson(response, 404, { code: 'NOT_FOUND', message: `${method} /${first}` })
    return
  }
  try {
    await route({ message, response, url, rest: rest.map((word) => decodeURIComponent(word)) })
  } catch (error) {
    answerError(error, response)
  }
}

/** The H5 build is served from another port. */
function allowOtherOrigins(response: ServerResponse): void {
  response.setHeader('access-control-allow-origin', '*')
  response.setHeader('access-control-allow-headers', 'content-type, x-wx-openid')
  response.setHeader('access-control-allow-methods', 'GET, POST, PUT, OPTIONS')
}

function answerError(error: unknown, response: ServerResponse): void {
  if (error instanceof BodyTooLarge) {
    sendJson(response, 413, { code: 'EXCEED_REQUEST_SIZE_LIMIT', message: error.message })
  } else if (error instanceof BodyNotJson || error instanceof URIError || isInvalid(error)) {
    sendJson(response, 400, { code: 'INVALID_PARAM', message: error.message })
  } else {
    console.error(error)
    sendJson(response, 500, { code: 'SYS_ERR', message: 'the emulator itself broke, see its console' })
  }
}

/** A control call whose body does not fit. */
function isInvalid(error: unknown): error is Error {
  return error instanceof z.$ZodError || error instanceof WechatError
}
