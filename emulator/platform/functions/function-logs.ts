export interface LogLine {
  readonly at: number
  readonly functionName: string
  /** Empty for what a function prints while it is being loaded. */
  readonly requestId: string
  readonly level: string
  readonly text: string
}

const keptLines = 2000

/** What functions printed and how their events ended, newest last; older lines fall away. */
export class FunctionLogs {
  readonly #lines: LogLine[] = []

  constructor(readonly now: () => number) {}

  add(functionName: string, requestId: string, level: string, text: string): void {
    this.#lines.push({ at: this.now(), functionName, requestId, level, text })
    if (this.#lines.length > keptLines) this.#lines.splice(0, this.#lines.length - keptLines)
  }

  list(filter: { functionName?: string; requestId?: string } = {}): readonly LogLine[] {
    return this.#lines.filter(
      (line) =>
        (filter.functionName === undefined || line.functionName === filter.functionName) &&
        (filter.requestId === undefined || line.requestId === filter.requestId),
    )
  }

  clear(): void {
    this.#lines.length = 0
  }
}
