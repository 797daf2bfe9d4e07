import type { IncomingMessage } from 'node:http'

/** The body is larger than this address takes; answered with 413. */
export class BodyTooLarge extends Error {}

/** The body is not JSON; answered with 400. */
export class BodyNotJson extends Error {}

export async function readBytes(request: IncomingMessage, limit: number): Promise<Buffer> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length
    if (size <= limit) chunks.push(chunk)
  }
  if (size > limit) throw new BodyTooLarge(`body of ${size} bytes, ${limit} allowed`)
  return Buffer.concat(chunks)
}

async function readText(request: IncomingMessage, limit: number): Promise<string> {
  return (await readBytes(request, limit)).toString('utf8')
}

export async function readJson(request: IncomingMessage, limit: number): Promise<unknown> {
  const text = await readText(request, limit)
  try {
    return text === '' ? {} : (JSON.parse(text) as unknown)
  } catch {
    throw new BodyNotJson('the body is not JSON')
  }
}
