import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto'

/** Signs storage addresses. The key lives as long as the emulator, so addresses of an earlier run are refused. */
export class Signer {
  readonly #key = randomBytes(32)

  sign(...parts: readonly (string | number)[]): string {
    return createHmac('sha256', this.#key).update(parts.join('\n')).digest('hex')
  }

  holds(signature: string, ...parts: readonly (string | number)[]): boolean {
    const given = Buffer.from(signature)
    const right = Buffer.from(this.sign(...parts))
    return given.length === right.length && timingSafeEqual(given, right)
  }
}
