/** What a warm instance remembers for a while of things that change seldom: one memory for each database. */
export interface Memory<T> {
  /** What is remembered under the key if it is fresh, else what `read` finds. `undefined` is not remembered. */
  recall(origin: object, key: string, at: number, read: () => Promise<T>): Promise<T>
}

interface Remembered<T> {
  readonly value: T
  readonly readAt: number
}

/** `at` may jump either way (tests and the demo move the clock): both make what is remembered stale. */
export function openMemory<T>(freshMs: number): Memory<T> {
  const memories = new WeakMap<object, Map<string, Remembered<T>>>()
  return {
    async recall(origin, key, at, read) {
      const memory = memories.get(origin) ?? new Map<string, Remembered<T>>()
      memories.set(origin, memory)
      const known = memory.get(key)
      if (known !== undefined && Math.abs(at - known.readAt) < freshMs) return known.value
      const value = await read()
      if (value !== undefined) memory.set(key, { value, readAt: at })
      return value
    },
  }
}
