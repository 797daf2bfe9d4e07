import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { Database } from 'node-sqlite3-wasm'
import type { Change } from './collection'
import { decode, encode } from './ejson'
import { isPlain, type Doc } from './values'

const LAYOUT = `
  CREATE TABLE IF NOT EXISTS collections (name TEXT PRIMARY KEY);
  CREATE TABLE IF NOT EXISTS documents (
    place INTEGER PRIMARY KEY, collection TEXT NOT NULL, id TEXT NOT NULL, body TEXT NOT NULL,
    UNIQUE (collection, id)
  );`
const PUT = `INSERT INTO documents (collection, id, body) VALUES (?, ?, ?)
  ON CONFLICT (collection, id) DO UPDATE SET body = excluded.body`
const DROP = 'DELETE FROM documents WHERE collection = ? AND id = ?'

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return pid !== process.pid
  } catch {
    return false
  }
}

const opened = new Set<string>()

/** A folder serves one engine at a time. A lock left by a process that was killed is taken over. */
function takeFolder(folder: string, file: string): void {
  mkdirSync(folder, { recursive: true })
  const lock = path.join(folder, 'engine.pid')
  let pid = 0
  try {
    pid = Number(readFileSync(lock, 'utf8'))
  } catch {
    // No lock: nobody has used the folder yet, or the last one closed it.
  }
  if (opened.has(folder) || (pid > 0 && isAlive(pid)))
    throw new Error(`the data folder ${folder} is in use by process ${pid}`)
  // SQLite's own lock is a folder here, and a killed process cannot remove it.
  rmSync(`${file}.lock`, { recursive: true, force: true })
  writeFileSync(lock, String(process.pid))
  opened.add(folder)
}

/** Writes through to one SQLite file. Everything written in one turn of the event loop is one commit. */
export class Disk {
  readonly #folder: string
  readonly #database: Database
  #pending: (() => void)[] = []
  #flush: Promise<void> | undefined

  constructor(folder: string) {
    this.#folder = path.resolve(folder)
    const file = path.join(this.#folder, 'documents.db')
    takeFolder(this.#folder, file)
    this.#database = new Database(file)
    // Exclusive locking is what lets this build use the write-ahead log; its commits are the cheapest durable ones.
    this.#database.exec('PRAGMA locking_mode = EXCLUSIVE')
    this.#database.exec('PRAGMA journal_mode = WAL')
    this.#database.exec('PRAGMA synchronous = NORMAL')
    this.#database.exec(LAYOUT)
  }

  /** Rows of text columns. */
  #rows(query: string): readonly (readonly string[])[] {
    return this.#database.all(query).map((row) => Object.values(row).map((value) => value as string))
  }

  collections(): readonly string[] {
    return this.#rows('SELECT name FROM collections').flat()
  }

  /** Stored documents in the order in which they were first written. */
  *documents(): Generator<{ collection: string; key: string; doc: Doc }> {
    const rows = this.#rows('SELECT collection, id, body FROM documents ORDER BY place')
    for (const [collection = '', key = '', body = ''] of rows) {
      const doc = decode(body, 0)
      if (isPlain(doc)) yield { collection, key, doc }
    }
  }

  addCollection(name: string): void {
    this.#later(() => this.#database.run('INSERT OR IGNORE INTO collections (name) VALUES (?)', name))
  }

  write({ collection, key, after }: Change): void {
    if (after) {
      const body = encode(after)
      this.#later(() => this.#database.run(PUT, [collection.name, key, body]))
    } else this.#later(() => this.#database.run(DROP, [collection.name, key]))
  }

  /** Resolves when everything written so far is on disk. */
  async settled(): Promise<void> {
    await this.#flush
  }

  #later(statement: () => void): void {
    this.#pending.push(statement)
    this.#flush ??= new Promise((resolve, reject) => {
      setImmediate(() => {
        try {
          this.#commit()
          resolve()
        } catch (problem) {
          reject(problem instanceof Error ? problem : new Error(String(problem)))
        }
      })
    })
  }

  #commit(): void {
    const statements = this.#pending
    this.#pending = []
    this.#flush = undefined
    this.#database.exec('BEGIN')
    for (const statement of statements) statement()
    this.#database.exec('COMMIT')
  }

  async close(): Promise<void> {
    await this.settled()
    this.#database.close()
    rmSync(path.join(this.#folder, 'engine.pid'), { force: true })
    opened.delete(this.#folder)
  }
}
