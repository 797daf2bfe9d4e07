/** What time it is: epoch ms. `LM_CLOCK_OFFSET_MS` moves the clock for tests and for the demo, from one event to the next. */
export function openClock(env: NodeJS.ProcessEnv): () => number {
  return () => {
    const offset = Number(env['LM_CLOCK_OFFSET_MS'] ?? '0')
    if (!Number.isSafeInteger(offset))
      throw new Error('LM_CLOCK_OFFSET_MS must be a whole number of milliseconds')
    return Date.now() + offset
  }
}
