import { contentTypeOf } from './content-type'
import { FileIds, assertPath } from './file-id'
import type { FileStore, StoredFile } from './file-store'
import { Signer } from './signer'

export interface UploadTicket {
  readonly url: string
  readonly token: string
  readonly authorization: string
  readonly fileId: string
  readonly cosFileId: string
}

export interface Download {
  readonly bytes: Buffer
  readonly contentType: string
}

/** Cloud storage: uploads on a ticket, downloads on addresses that run out. */
export class Storage {
  readonly ids: FileIds
  readonly #signer = new Signer()

  constructor(
    readonly files: FileStore,
    readonly baseUrl: string,
    readonly now: () => number,
    envId: string,
  ) {
    this.ids = new FileIds(envId)
  }

  /** `invocation` travels in the address, so that the upload counts as a call of the function that asked for it. */
  ticket(path: string, invocation: string | undefined): UploadTicket {
    assertPath(path)
    const from = invocation === undefined ? '' : `?from=${invocation}`
    return {
      url: encodeURI(`${this.baseUrl}/storage/${path}`) + from,
      token: 'emulator-token',
      authorization: this.#signer.sign('put', path),
      fileId: this.ids.of(path),
      cosFileId: this.#signer.sign('id', path),
    }
  }

  mayUpload(path: string, authorization: string, cosFileId: string): boolean {
    return this.#signer.holds(authorization, 'put', path) && this.#signer.holds(cosFileId, 'id', path)
  }

  /** An address for `maxAgeSeconds`; `undefined` when there is no such file. Not escaped: the SDK does that itself. */
  temporaryUrl(fileId: string, maxAgeSeconds: number): string | undefined {
    const path = this.ids.path(fileId)
    if (path === undefined || this.files.get(path) === undefined) return undefined
    const until = Math.floor(this.now() / 1000) + maxAgeSeconds
    return `${this.baseUrl}/storage/${path}?until=${until}&sign=${this.#signer.sign('get', path, until)}`
  }

  /** The file behind an address of this storage, while the address holds. */
  download(path: string, until: number, signature: string): Download | undefined {
    if (!this.#signer.holds(signature, 'get', path, until) || this.now() / 1000 > until) return undefined
    const bytes = this.files.get(path)
    return bytes === undefined ? undefined : { bytes, contentType: contentTypeOf(path) }
  }

  /** The file a temporary address leads to, read as WeChat's media check would. */
  fetch(url: string): Download | undefined {
    if (!url.startsWith(`${this.baseUrl}/storage/`)) return undefined
    const { pathname, searchParams } = new URL(url)
    const path = decodeURIComponent(pathname.slice('/storage/'.length))
    return this.download(path, Number(searchParams.get('until')), searchParams.get('sign') ?? '')
  }

  /** The bytes of a file by its id, for tests and the page. */
  read(fileId: string): Buffer | undefined {
    const path = this.ids.path(fileId)
    return path === undefined ? undefined : this.files.get(path)
  }

  list(): readonly (StoredFile & { readonly fileId: string })[] {
    return this.files.list().map((file) => ({ ...file, fileId: this.ids.of(file.path) }))
  }
}
