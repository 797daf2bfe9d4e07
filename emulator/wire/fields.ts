import { decode } from '../engine/ejson'
import { invalid } from '../engine/errors'
import { isPlain, type Doc, type DocumentId } from '../engine/values'

/** The flat JSON object every SDK request carries. */
export type AdminBody = Readonly<Record<string, unknown>>

/** Reads the fields of one request. `serverDate` is refused where the request belongs to a transaction. */
export class Fields {
  readonly #now = Date.now()

  constructor(readonly body: AdminBody) {}

  get transaction(): string | undefined {
    const id = this.body['transactionId']
    return typeof id === 'string' && id !== '' ? id : undefined
  }

  text(name: string): string {
    const value = this.body[name]
    if (typeof value === 'string' && value !== '') return value
    throw invalid(`${name} is missing`)
  }

  get collection(): string {
    return this.text('collectionName')
  }

  decode(text: string): unknown {
    return decode(text, this.transaction === undefined ? this.#now : undefined)
  }

  doc(name: string): Doc | undefined {
    const text = this.body[name]
    if (text === undefined || text === '') return undefined
    const value = typeof text === 'string' ? this.decode(text) : undefined
    if (!isPlain(value)) throw invalid(`${name} is not an object in Extended JSON`)
    return value
  }

  required(name: string): Doc {
    const value = this.doc(name)
    if (!value) throw invalid(`${name} is missing`)
    return value
  }

  number(name: string): number | undefined {
    const value = this.body[name]
    if (value === undefined) return undefined
    if (typeof value === 'number' && Number.isInteger(value) && value >= 0) return value
    throw invalid(`${name} must be a whole number, 0 or more`)
  }

  /** `doc(id)`; the query names the id and nothing else. */
  get id(): DocumentId {
    const { _id: id, ...rest } = this.required('query')
    if ((typeof id === 'string' || typeof id === 'number') && Object.keys(rest).length === 0) return id
    throw invalid('a call on one document needs its _id')
  }

  get byId(): boolean {
    if (this.body['queryType'] === 'DOC') return true
    if (this.transaction === undefined) return false
    throw invalid('only doc() operations are possible inside a transaction')
  }
}
