import { ServiceError } from '../http/service-error'

/** `cloud://<env>.<bucket>/<path>` */
export class FileIds {
  readonly #prefix: string

  constructor(readonly envId: string) {
    this.#prefix = `cloud://${envId}.emulator-${envId}/`
  }

  of(path: string): string {
    return this.#prefix + path
  }

  /** `undefined` for an id of another environment, or no id at all. */
  path(fileId: string): string | undefined {
    return fileId.startsWith(this.#prefix) ? fileId.slice(this.#prefix.length) : undefined
  }
}

/** Characters that would change the meaning of the file's address are not taken. */
export function assertPath(path: string): void {
  const bad =
    path === '' || path.startsWith('/') || path.includes('//') || /[?#%\\]|(^|\/)\.{1,2}(\/|$)/.test(path)
  if (bad) throw new ServiceError('INVALID_PARAM', `cloudPath not taken: ${path}`)
}
