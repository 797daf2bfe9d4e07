import { randomBytes } from 'node:crypto'
import { encode } from './ejson'
import { failed, invalid, type Operation } from './errors'
import { listOf } from './paths'
import { isPlain, type Doc, type DocumentId } from './values'

/** Bytes of Extended JSON. The service allows more on paper; the SDK's own constant is the safe limit. */
const LARGEST_DOCUMENT = 512 * 1024

/** As the service makes them: 32 hexadecimal characters. */
export const newId = (): string => randomBytes(16).toString('hex')

/** Numbers and strings are different ids. */
export const idKey = (id: DocumentId): string => (typeof id === 'number' ? `n${id}` : `s${id}`)

export function idOf(doc: Doc): DocumentId {
  const id = doc['_id']
  if (typeof id === 'string' || typeof id === 'number') return id
  throw invalid('_id must be a string or a number')
}

function checkNames(value: unknown, operation: Operation, path: string): void {
  const list = listOf(value)
  if (list) {
    for (const item of list) checkNames(item, operation, path)
  } else if (isPlain(value)) {
    for (const [name, member] of Object.entries(value)) {
      const full = path ? `${path}.${name}` : name
      if (name.startsWith('$')) {
        throw failed(
          operation,
          `The dollar ($) prefixed field '${name}' in '${full}' is not valid for storage.`,
        )
      }
      if (name.includes('.'))
        throw failed(operation, `The dotted field '${name}' in '${full}' is not valid for storage.`)
      if (name === '') throw failed(operation, `An empty field name in '${path}' is not valid for storage.`)
      checkNames(member, operation, full)
    }
  }
}

/** Refuses what cannot be stored: field names with `$` or `.`, strange ids, documents over 512 KB. */
export function checkDocument(doc: Doc, operation: Operation): void {
  idOf(doc)
  checkNames(doc, operation, '')
  const size = Buffer.byteLength(encode(doc))
  if (size > LARGEST_DOCUMENT)
    throw failed(operation, `document of ${size} bytes is larger than ${LARGEST_DOCUMENT}`)
}
