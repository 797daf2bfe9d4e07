import { isCallback } from '../runtime'

/** What a page hands to a `wx` function: its wishes, and `success`, `fail`, `complete`. */
export type Options = Readonly<Record<string, unknown>>
export type Wx = (options?: Options) => unknown

/** What WeChat hands to `fail`. */
class Failure extends Error {
  readonly errMsg: string
  readonly errCode?: number

  constructor(name: string, reason: unknown) {
    const errMsg = `${name}:fail ${reason instanceof Error ? reason.message : String(reason)}`
    super(errMsg)
    this.errMsg = errMsg
    if (reason instanceof Refusal && reason.errCode !== undefined) this.errCode = reason.errCode
  }
}

/** Thrown by a `wx` function to say no in WeChat's way. */
export class Refusal extends Error {
  constructor(
    reason: string,
    readonly errCode?: number,
  ) {
    super(reason)
  }
}

/**
 * Makes a `wx` function out of what it does: answers `{ errMsg: 'name:ok', … }` or fails with `name:fail reason`, to the callbacks
 * if there are any, else as a promise.
 */
export function api(name: string, perform: (options: Options) => unknown): Wx {
  return (options = {}) => {
    const { success, fail, complete } = options
    const hasCallbacks = [success, fail, complete].some((callback) => typeof callback === 'function')
    const answered = outcome(name, perform, options)
    if (!hasCallbacks) return answered
    answered.then(
      (result) => {
        tell(success, result)
        tell(complete, result)
      },
      (error: unknown) => {
        tell(fail, error)
        tell(complete, error)
      },
    )
    return undefined
  }
}

async function outcome(
  name: string,
  perform: (options: Options) => unknown,
  options: Options,
): Promise<unknown> {
  try {
    const result: unknown = await perform(options)
    return { errMsg: `${name}:ok`, ...(typeof result === 'object' ? result : {}) }
  } catch (error) {
    throw new Failure(name, error)
  }
}

function tell(callback: unknown, value: unknown): void {
  if (isCallback(callback)) callback(value)
}

export function text(options: Options, name: string, otherwise = ''): string {
  const value = options[name]
  return typeof value === 'string' ? value : otherwise
}

export function number(options: Options, name: string, otherwise: number): number {
  const value = options[name]
  return typeof value === 'number' ? value : otherwise
}

export function texts(options: Options, name: string): readonly string[] {
  const value = options[name]
  return Array.isArray(value) ? value.filter((item): item is string => typeof item === 'string') : []
}
