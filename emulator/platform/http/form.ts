import type { IncomingMessage } from 'node:http'
import { pipeline } from 'node:stream/promises'
import busboy from 'busboy'
import { BodyTooLarge } from './body'

export interface Form {
  readonly fields: Readonly<Record<string, string>>
  readonly files: Readonly<Record<string, Buffer>>
}

/** Reads a multipart form. A part is bytes when it has a file name or a binary content type. */
export async function readForm(request: IncomingMessage, limit: number): Promise<Form> {
  const fields: Record<string, string> = {}
  const files: Record<string, Buffer> = {}
  const tooLarge: string[] = []
  const parser = busboy({ headers: request.headers, limits: { fileSize: limit, fieldSize: limit } })
  parser.on('field', (name, value) => {
    fields[name] = value
  })
  parser.on('file', (name, stream) => {
    const chunks: Buffer[] = []
    stream.on('data', (chunk: Buffer) => chunks.push(chunk))
    stream.on('limit', () => {
      tooLarge.push(name)
    })
    stream.on('end', () => {
      files[name] = Buffer.concat(chunks)
    })
  })
  await pipeline(request, parser)
  if (tooLarge.length > 0) throw new BodyTooLarge(`a part is larger than ${limit} bytes`)
  return { fields, files }
}
