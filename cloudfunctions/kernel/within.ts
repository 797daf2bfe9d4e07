/** It took too long. It may have been done all the same, or may still be. */
export class TooLate extends Error {
  override readonly name = 'TooLate'
  readonly code = 'ESOCKETTIMEDOUT'
}

/** The answer if it comes within the limit, else `TooLate`. */
export async function within<T>(limitMs: number, call: () => Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new TooLate(`no answer after ${limitMs} ms`)), limitMs)
  })
  try {
    return await Promise.race([call(), late])
  } finally {
    clearTimeout(timer)
  }
}
