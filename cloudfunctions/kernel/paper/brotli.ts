import { brotliDecompressSync } from 'node:zlib'

/** Stands in the bundle for a package of a megabyte that fontkit carries for one kind of font: Node can do it by itself. */
export default function decompress(bytes: Uint8Array): Uint8Array {
  return brotliDecompressSync(bytes)
}
