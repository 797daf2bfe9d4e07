import { randomUUID } from 'node:crypto'
import type { ServerResponse } from 'node:http'
import { sendOutcome } from '../../wire/admin'
import type { Calls } from '../calls'
import type { Storage } from '../storage/storage'
import { readBytes } from './body'
import { sendBytes } from './respond'
import type { Route } from './routes'

const maxUpload = 50 * 1024 * 1024

/** `PUT /storage/<path>`: empty body when stored, else XML, as object storage answers. */
export function putRoute(calls: Calls, storage: Storage): Route {
  return async ({ message, response, url, rest }) => {
    const path = rest.join('/')
    const bytes = await readBytes(message, maxUpload)
    const header = (name: string) => String(message.headers[name] ?? '')
    const invocation = url.searchParams.get('from') ?? undefined
    const outcome = await calls.of(invocation).pass({ action: 'storage.put' }, () => {
      const may = storage.mayUpload(path, header('authorization'), header('x-cos-meta-fileid'))
      if (may) storage.files.put(path, bytes)
      return Promise.resolve(may)
    })
    if (outcome.kind === 'answer' && outcome.value)
      sendBytes(response, 200, 'application/xml', Buffer.alloc(0))
    else if (outcome.kind === 'answer')
      sendCosError(response, 'SignatureDoesNotMatch', 'no ticket for this path')
    else if (outcome.kind === 'refused') sendCosError(response, outcome.code, outcome.message)
    else await sendOutcome(response, outcome)
  }
}

/** `GET /storage/<path>?until=…&sign=…`: 403 when the address ran out, as object storage answers. */
export function getRoute(storage: Storage): Route {
  return ({ response, url, rest }) => {
    const until = Number(url.searchParams.get('until'))
    const found = storage.download(rest.join('/'), until, url.searchParams.get('sign') ?? '')
    response.setHeader('x-content-type-options', 'nosniff')
    if (found !== undefined) sendBytes(response, 200, found.contentType, found.bytes)
    else sendCosError(response, 'AccessDenied', 'Request has expired')
    return Promise.resolve()
  }
}

function sendCosError(response: ServerResponse, code: string, message: string): void {
  const id = randomUUID()
  const ids = `<RequestId>${id}</RequestId><TraceId>${id}</TraceId>`
  const xml = `<?xml version='1.0' encoding='utf-8' ?><Error><Code>${code}</Code><Message>${message}</Message>${ids}</Error>`
  sendBytes(response, 403, 'application/xml', Buffer.from(xml))
}
