import protobuf from 'protobufjs/light'
import { z } from '../../../shared/kernel/schema'

const Pair = new protobuf.Type('Pair')
  .add(new protobuf.Field('key', 1, 'string'))
  .add(new protobuf.Field('value', 2, 'bytes'))
  .add(new protobuf.Field('contentType', 3, 'string'))
  .add(new protobuf.Field('fileName', 4, 'string'))
const OpenApiData = new protobuf.Type('OpenApiData').add(new protobuf.Field('pairs', 1, 'Pair', 'repeated'))
const Request = new protobuf.Type('Request')
  .add(new protobuf.Field('apiType', 1, 'uint32'))
  .add(new protobuf.Field('openapiData', 2, 'OpenApiData'))
  .add(new protobuf.Field('appid', 6, 'string'))
const Response = new protobuf.Type('Response')
  .add(new protobuf.Field('respData', 1, 'bytes'))
  .add(new protobuf.Field('contentType', 2, 'string'))
  .add(new protobuf.Field('errorCode', 3, 'int32'))
  .add(new protobuf.Field('httpCode', 4, 'int32'))

new protobuf.Root().define('emulator').add(Pair).add(OpenApiData).add(Request).add(Response)

const Decoded = z.object({
  openapiData: z.optional(
    z.object({ pairs: z.optional(z.array(z.object({ key: z.string(), value: z.instanceof(Uint8Array) }))) }),
  ),
})

/** The parameters of a call: each value is JSON text, or raw media, which stays bytes. */
export function readParameters(bytes: Buffer): Readonly<Record<string, unknown>> {
  const decoded = z.parse(Decoded, Request.toObject(Request.decode(bytes)))
  const pairs = decoded.openapiData?.pairs ?? []
  return Object.fromEntries(pairs.map(({ key, value }) => [key, jsonOrBytes(Buffer.from(value))]))
}

export function writeResponse(contentType: string, content: Buffer): Buffer {
  const message = Response.create({ respData: content, contentType, errorCode: 0, httpCode: 200 })
  return Buffer.from(Response.encode(message).finish())
}

function jsonOrBytes(value: Buffer): unknown {
  try {
    return JSON.parse(value.toString('utf8')) as unknown
  } catch {
    return value
  }
}
