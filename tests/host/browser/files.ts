/** The phone's own files: photos the person chose and what was made of them. Gone when the app is closed. */
export class Files {
  private readonly blobs = new Map<string, { blob: Blob; url: string }>()

  /** Keeps bytes under a path as WeChat makes them. */
  add(blob: Blob): string {
    const ending = { 'image/png': 'png', 'image/gif': 'gif', 'image/webp': 'webp' }[blob.type] ?? 'jpg'
    const path = `http://tmp/${crypto.randomUUID()}.${ending}`
    this.blobs.set(path, { blob, url: URL.createObjectURL(blob) })
    return path
  }

  find(path: string): Blob | undefined {
    return this.blobs.get(path)?.blob
  }

  /** Where an image element finds it: the phone's file, the package's file, or the web. */
  urlOf(source: string): string {
    const isElsewhere = /^([a-z]+:|\/)/.test(source)
    return this.blobs.get(source)?.url ?? (isElsewhere ? source : `/${source}`)
  }
}

/** Lets the person choose; a test answers the browser's file chooser. */
export async function chooseFiles(accept: string, count: number): Promise<readonly File[]> {
  const input = document.createElement('input')
  input.type = 'file'
  input.accept = accept
  input.multiple = count > 1
  return new Promise((resolve) => {
    input.addEventListener('change', () => resolve([...(input.files ?? [])].slice(0, count)))
    input.addEventListener('cancel', () => resolve([]))
    input.click()
  })
}

export async function toBase64(blob: Blob): Promise<string> {
  const bytes = new Uint8Array(await blob.arrayBuffer())
  let binary = ''
  for (const byte of bytes) binary += String.fromCharCode(byte)
  return btoa(binary)
}
