import { mkdirSync, readFileSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'

export interface StoredFile {
  readonly path: string
  readonly size: number
}

/** Where stored files live. Synchronous: a file is there when its upload is answered. */
export interface FileStore {
  put(name: string, bytes: Buffer): void
  get(name: string): Buffer | undefined
  remove(name: string): boolean
  list(): readonly StoredFile[]
}

export class MemoryFiles implements FileStore {
  readonly #files = new Map<string, Buffer>()

  put(name: string, bytes: Buffer): void {
    this.#files.set(name, bytes)
  }

  get(name: string): Buffer | undefined {
    return this.#files.get(name)
  }

  remove(name: string): boolean {
    return this.#files.delete(name)
  }

  list(): readonly StoredFile[] {
    return [...this.#files].map(([name, bytes]) => ({ path: name, size: bytes.length }))
  }
}

/** One flat folder; the stored path, escaped, is the file's name. */
export class FolderFiles implements FileStore {
  readonly #folder: string

  constructor(folder: string) {
    this.#folder = folder
    mkdirSync(folder, { recursive: true })
  }

  /** Written aside and renamed, so that a kill leaves the old file or the new one. */
  put(name: string, bytes: Buffer): void {
    const aside = `${this.#place(name)}.part`
    writeFileSync(aside, bytes)
    renameSync(aside, this.#place(name))
  }

  get(name: string): Buffer | undefined {
    const place = this.#place(name)
    return statSync(place, { throwIfNoEntry: false }) === undefined ? undefined : readFileSync(place)
  }

  remove(name: string): boolean {
    const place = this.#place(name)
    const existed = statSync(place, { throwIfNoEntry: false }) !== undefined
    rmSync(place, { force: true })
    return existed
  }

  list(): readonly StoredFile[] {
    return readdirSync(this.#folder)
      .filter((entry) => entry.endsWith('.file'))
      .map((entry) => ({
        path: decodeURIComponent(entry.slice(0, -'.file'.length)),
        size: statSync(path.join(this.#folder, entry)).size,
      }))
  }

  #place(name: string): string {
    return path.join(this.#folder, `${encodeURIComponent(name)}.file`)
  }
}
