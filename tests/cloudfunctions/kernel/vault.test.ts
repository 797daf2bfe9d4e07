import { randomBytes } from 'node:crypto'
import { openVault } from '../../../cloudfunctions/kernel/vault'
import { Id } from '../../../shared/kernel/id'

const key = () => randomBytes(32).toString('base64')
const PHONE = '13800000000'

describe('the vault', () => {
  const env = { LM_KEY: key() }
  const vault = openVault(env)

  test('what is sealed opens again, and does not show', () => {
    const sealed = vault.seal(`王奶奶 ${PHONE}`, 'contact', 'r1')
    expect(vault.open(sealed, 'contact', 'r1')).toBe(`王奶奶 ${PHONE}`)
    expect(sealed).not.toContain(PHONE)
    expect(Buffer.from(sealed.split('.').at(-1)!, 'base64url').toString()).not.toContain('王')
  })

  test('the same text is sealed differently each time', () => {
    expect(vault.seal('a', 'contact', 'r1')).not.toBe(vault.seal('a', 'contact', 'r1'))
  })

  test('it opens only for its purpose and its record, untouched', () => {
    const sealed = vault.seal(PHONE, 'contact', 'r1')
    expect(() => vault.open(sealed, 'contact', 'r2')).toThrow()
    expect(() => vault.open(sealed, 'place', 'r1')).toThrow()
    const [name, nonce, tag, bytes] = sealed.split('.')
    const flipped = Buffer.from(bytes!, 'base64url')
    flipped[0]! ^= 1
    expect(() =>
      vault.open([name, nonce, tag, flipped.toString('base64url')].join('.'), 'contact', 'r1'),
    ).toThrow()
    expect(() => vault.open([name, nonce, tag!.slice(0, 6), bytes].join('.'), 'contact', 'r1')).toThrow()
    for (const broken of ['', 'x', `${name}`, `${name}...`])
      expect(() => vault.open(broken, 'contact', 'r1')).toThrow()
  })

  test('after a change of key old seals open, new ones use the new key, hashes and account ids stay', () => {
    const sealed = vault.seal(PHONE, 'contact', 'r1')
    const newer = openVault({ LM_KEY: key(), LM_KEYS_OLD: env.LM_KEY })
    expect(newer.open(sealed, 'contact', 'r1')).toBe(PHONE)
    expect(() => vault.open(newer.seal('x', 'contact', 'r1'), 'contact', 'r1')).toThrow('no longer listed')
    expect(newer.keyedHash(PHONE, 'phone')).toBe(vault.keyedHash(PHONE, 'phone'))
    expect(newer.accountIdOf('o-1')).toBe(vault.accountIdOf('o-1'))
    const newest = openVault({ LM_KEY: key(), LM_KEYS_OLD: `${key()},${env.LM_KEY}` })
    expect(newest.accountIdOf('o-1')).toBe(vault.accountIdOf('o-1'))
  })

  test('a hash says nothing, and differs by purpose and by key', () => {
    const hash = vault.keyedHash(PHONE, 'phone')
    expect(hash).toMatch(/^[a-z2-7]{32}$/)
    expect(vault.keyedHash(PHONE, 'invitation')).not.toBe(hash)
    expect(openVault({ LM_KEY: key() }).keyedHash(PHONE, 'phone')).not.toBe(hash)
  })

  test('an account id is an id, and one per openid', () => {
    const ids = Array.from({ length: 200 }, (_, index) => vault.accountIdOf(`o-${index}`))
    for (const id of ids) expect(Id.safeParse(id).success).toBe(true)
    expect(new Set(ids).size).toBe(200)
  })

  test.each([
    ['no key', {}],
    ['an empty key', { LM_KEY: '' }],
    ['a short key', { LM_KEY: randomBytes(16).toString('base64') }],
    ['a broken old key', { LM_KEY: key(), LM_KEYS_OLD: 'abc' }],
  ])('with %s nothing starts, and the message says what to do', (_name, broken) => {
    expect(() => openVault(broken)).toThrow(/LM_KEYS?(_OLD)? must hold 32 bytes as base64/)
  })
})
