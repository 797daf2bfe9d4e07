const letters = 'abcdefghijklmnopqrstuvwxyz234567'

/** RFC 4648 in lower case without padding: 20 bytes make 32 characters. */
export function base32(bytes: Uint8Array): string {
  let text = ''
  let held = 0
  let bits = 0
  for (const byte of bytes) {
    held = (held << 8) | byte
    bits += 8
    for (; bits >= 5; bits -= 5) text += letters.charAt((held >>> (bits - 5)) & 31)
    held &= 31
  }
  return bits > 0 ? text + letters.charAt((held << (5 - bits)) & 31) : text
}
