import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { extractImages, extractText, getDocumentProxy } from 'unpdf'

// A process of its own, because the reader is an ES module: a PDF in, what can be read of it out.
// The reader counts on a method that Node has from version 22 on.
ArrayBuffer.prototype.transferToFixedLength ??= function (length = this.byteLength) {
  const copy = new Uint8Array(length)
  copy.set(new Uint8Array(this).subarray(0, length))
  return copy.buffer
}

const bytes = readFileSync(0)
const source = bytes.toString('latin1')
const pdf = await getDocumentProxy(new Uint8Array(bytes))
const { text } = await extractText(pdf, { mergePages: false })

/** Of the colours alone, however they are packed. */
function digest({ data, channels }) {
  const colours = channels === 4 ? data.filter((_, index) => index % 4 !== 3) : data
  return createHash('sha1').update(colours).digest('hex')
}

const pages = []
for (const [index, words] of text.entries()) {
  const [, , width, height] = (await pdf.getPage(index + 1)).view
  const images = (await extractImages(pdf, index + 1)).map(digest)
  pages.push({ words: words.replaceAll(/\s/g, ''), images, width, height })
}
const fonts = source.match(/\/BaseFont \/[A-Z]{6}\+\S+/g)?.map((name) => name.slice(18)) ?? []
const embedded = source.match(/\/FontFile2 /g)?.length ?? 0
process.stdout.write(JSON.stringify({ pages, fonts: [...new Set(fonts)].sort(), embedded }))
