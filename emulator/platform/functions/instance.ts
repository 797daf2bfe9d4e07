import path from 'node:path'
import type { Readable } from 'node:stream'
import { Worker } from 'node:worker_threads'

/** One event on its way to an instance; `event` is JSON text. */
export interface Delivery {
  readonly event: string
  readonly env: Readonly<Record<string, string>>
  readonly context: Readonly<Record<string, string | number>>
}

type Message =
  | { readonly kind: 'ready' }
  | { readonly kind: 'log'; readonly requestId: string; readonly level: string; readonly text: string }
  | { readonly kind: 'done'; readonly requestId: string; readonly response: string }
  | { readonly kind: 'thrown'; readonly requestId: string; readonly message: string }

/** How the function ended: it returned, it threw, it took too long, or its process is gone. */
export type Ending =
  | { readonly kind: 'returned'; readonly response: string }
  | { readonly kind: 'thrown' | 'exited' | 'late'; readonly message: string }

export type Print = (requestId: string, level: string, text: string) => void

const bootstrap = path.join(__dirname, 'function-worker.cjs')

/** One warm process of a function. The caller gives it one event at a time. */
export class Instance {
  readonly #worker: Worker
  readonly #started: Promise<void>
  #settle: ((ending: Ending) => void) | undefined
  #lastWords = 'the process exited'
  #gone = false
  #running = ''

  constructor(file: string, env: Readonly<Record<string, string>>, print: Print) {
    this.#worker = new Worker(bootstrap, {
      workerData: { file },
      env: { ...env },
      execArgv: ['--enable-source-maps'],
      stdout: true,
      stderr: true,
    })
    this.#started = new Promise((resolve) => {
      this.#worker.on('message', (message: Message) => {
        if (message.kind === 'ready') resolve()
        else this.#hear(message, print)
      })
      this.#worker.on('exit', () => {
        this.#gone = true
        resolve()
        this.#end({ kind: 'exited', message: this.#lastWords })
      })
    })
    this.#worker.on('error', (error) => {
      this.#lastWords = error instanceof Error ? (error.stack ?? error.message) : String(error)
    })
    this.#pipe(this.#worker.stdout, 'stdout', print)
    this.#pipe(this.#worker.stderr, 'stderr', print)
  }

  get gone(): boolean {
    return this.#gone
  }

  /** Loading the file does not count towards the time limit, as on the platform. */
  async run(delivery: Delivery, timeoutMs: number): Promise<Ending> {
    await this.#started
    if (this.#gone) return { kind: 'exited', message: this.#lastWords }
    this.#running = String(delivery.context['request_id'])
    const timer = setTimeout(() => {
      this.#end({ kind: 'late', message: `time limit exceeded: ${timeoutMs} ms` })
      void this.kill('time limit exceeded')
    }, timeoutMs)
    try {
      return await new Promise<Ending>((resolve) => {
        this.#settle = resolve
        this.#worker.postMessage(delivery)
      })
    } finally {
      clearTimeout(timer)
    }
  }

  /** Ends the process where it stands, as a machine failure would. */
  async kill(reason: string): Promise<void> {
    this.#lastWords = reason
    this.#gone = true
    await this.#worker.terminate()
  }

  #hear(message: Exclude<Message, { kind: 'ready' }>, print: Print): void {
    if (message.kind === 'log') print(message.requestId, message.level, message.text)
    else if (message.requestId !== this.#running) return
    else if (message.kind === 'done') this.#end({ kind: 'returned', response: message.response })
    else this.#end({ kind: 'thrown', message: message.message })
  }

  #end(ending: Ending): void {
    this.#settle?.(ending)
    this.#settle = undefined
  }

  #pipe(stream: Readable, level: string, print: Print): void {
    stream.setEncoding('utf8').on('data', (text: string) => print(this.#running, level, text.trimEnd()))
  }
}
