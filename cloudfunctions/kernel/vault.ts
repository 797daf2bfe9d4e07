import { createCipheriv, createDecipheriv, createHash, createHmac, hkdfSync, randomBytes } from 'node:crypto'
import { base32 } from './base32'

/** Keeps what must not be readable in the database: phones, addresses, how somebody is called. */
export interface Vault {
  /** The purpose and the record's id are part of the lock: a sealed text copied to another place does not open. */
  seal(text: string, purpose: string, recordId: string): string
  /** Throws when the text was sealed for something else or has been changed. */
  open(sealed: string, purpose: string, recordId: string): string
  /** The same for the same text and purpose, to find by; says nothing about the text. */
  keyedHash(text: string, purpose: string): string
  accountIdOf(openid: string): string
}

interface Key {
  readonly name: string
  readonly sealing: Buffer
  readonly hashing: Buffer
}

/**
 * Keys of 32 bytes as base64: `LM_KEY` seals; `LM_KEYS_OLD` (commas between, oldest last) still open. Hashes and account ids
 * are made with the oldest one, because they must stay the same for ever: it is never taken off the list.
 */
export function openVault(env: NodeJS.ProcessEnv): Vault {
  const old = (env['LM_KEYS_OLD'] ?? '').split(',').filter((text) => text !== '')
  const newest = readKey('LM_KEY', env['LM_KEY'] ?? '')
  const older = old.map((text) => readKey('LM_KEYS_OLD', text))
  return new AesVault(newest, older, older.at(-1) ?? newest)
}

class AesVault implements Vault {
  constructor(
    private readonly newest: Key,
    private readonly older: readonly Key[],
    private readonly oldest: Key,
  ) {}

  seal(text: string, purpose: string, recordId: string): string {
    const nonce = randomBytes(12)
    const cipher = createCipheriv('aes-256-gcm', this.newest.sealing, nonce).setAAD(place(purpose, recordId))
    const bytes = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()])
    const parts = [nonce, cipher.getAuthTag(), bytes].map((part) => part.toString('base64url'))
    return [this.newest.name, ...parts].join('.')
  }

  open(sealed: string, purpose: string, recordId: string): string {
    const [name, nonce = '', tag = '', bytes = ''] = sealed.split('.')
    const key = [this.newest, ...this.older].find((one) => one.name === name)
    if (key === undefined) throw new Error('this was sealed with a key that is no longer listed')
    const decipher = createDecipheriv('aes-256-gcm', key.sealing, Buffer.from(nonce, 'base64url'), {
      authTagLength: 16,
    })
    decipher.setAAD(place(purpose, recordId)).setAuthTag(Buffer.from(tag, 'base64url'))
    return decipher.update(Buffer.from(bytes, 'base64url'), undefined, 'utf8') + decipher.final('utf8')
  }

  keyedHash(text: string, purpose: string): string {
    return base32(this.hash(`${purpose}\n${text}`)).slice(0, 32)
  }

  accountIdOf(openid: string): string {
    return 'a' + base32(this.hash(`account\n${openid}`)).slice(0, 19)
  }

  private hash(text: string): Buffer {
    return createHmac('sha256', this.oldest.hashing).update(text).digest()
  }
}

function readKey(variable: string, text: string): Key {
  const bytes = Buffer.from(text, 'base64')
  if (bytes.length !== 32) {
    throw new Error(
      `${variable} must hold 32 bytes as base64 (make one with: openssl rand -base64 32); nothing starts without it`,
    )
  }
  const derive = (use: string) => Buffer.from(hkdfSync('sha256', bytes, '', `last-metre ${use}`, 32))
  const name = createHash('sha256').update(derive('name')).digest('base64url').slice(0, 6)
  return { name, sealing: derive('sealing'), hashing: derive('hashing') }
}

function place(purpose: string, recordId: string): Buffer {
  return Buffer.from(`${purpose}\n${recordId}`)
}
