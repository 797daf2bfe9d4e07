import { type Refusal, refuse } from '../../shared/kernel/refusal'
import { DatabaseError } from './database'

/** So often a step is tried before the caller is told to come back. */
const ATTEMPTS = 5

/** After this long no further try is begun: the platform ends a function that takes too long, and somebody is waiting. */
const PATIENCE_MS = 6000

/** Waits a little longer with each attempt, by chance, so that those who collided do not meet again. */
async function pause(attempt: number): Promise<void> {
  const longest = Math.min(15 * 2 ** attempt, 250)
  await new Promise((resolve) => setTimeout(resolve, Math.random() * longest))
}

/** True where a further try can succeed. Whether the failed one was applied must be looked up first. */
export function isWorthAnotherTry(error: unknown): error is DatabaseError {
  return error instanceof DatabaseError && error.kind !== 'bug' && error.kind !== 'duplicate'
}

function isLate(begun: number): boolean {
  return performance.now() - begun > PATIENCE_MS
}

/** Changes nothing, so it may simply be done again. */
export async function reading<T>(read: () => Promise<T>): Promise<T> {
  const begun = performance.now()
  for (let attempt = 1; ; attempt++) {
    try {
      return await read()
    } catch (error) {
      if (attempt >= 3 || isLate(begun) || !isWorthAnotherTry(error)) throw error
      await pause(attempt)
    }
  }
}

/**
 * Repeats a step until it settles. A step answers `again` when others were quicker; when the database gave no clear
 * answer it is repeated too, so each step must begin by looking whether it has already happened.
 */
export async function settling<T>(
  step: (attempt: number) => Promise<T | 'again'>,
): Promise<T | Refusal<'busy'>> {
  const begun = performance.now()
  let unclear: DatabaseError | undefined
  for (let attempt = 1; attempt <= ATTEMPTS && (attempt === 1 || !isLate(begun)); attempt++) {
    if (attempt > 1) await pause(attempt)
    try {
      const answer = await step(attempt)
      if (answer !== 'again') return answer
      unclear = undefined
    } catch (error) {
      if (!isWorthAnotherTry(error)) throw error
      unclear = error.kind === 'unknown' ? error : undefined
    }
  }
  // "Nothing was written" may only be said where it is known.
  if (unclear !== undefined) throw unclear
  return refuse('busy')
}
