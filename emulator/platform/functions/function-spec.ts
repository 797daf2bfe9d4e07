/** A cloud function as the emulator hosts it. */
export interface FunctionSpec {
  readonly name: string
  /** Absolute path: a bundled `.js`/`.cjs` that exports `main`, or a `.ts` entry that is bundled on demand. */
  readonly file: string
  /** The function's own configuration, 4 KB at most as on the platform. */
  readonly env?: Readonly<Record<string, string>>
  /** Seven cron fields: second minute hour day month weekday year, in UTC+8. */
  readonly timer?: string
  /** How long one event may take; 20 s unless told. */
  readonly timeoutMs?: number
  /** Told to the function only; a worker thread is not held to it. */
  readonly memoryMb?: number
  /** `false`: timers and other functions may call it, mini-program clients may not. */
  readonly clientMayCall?: boolean
  /** How many instances may run side by side; further events wait. */
  readonly maxInstances?: number
}

export const functionDefaults = { timeoutMs: 20_000, memoryMb: 256, maxInstances: 6 } as const

const maxEnvBytes = 4096

/** The platform refuses such configurations at deployment; here the emulator does not start. */
export function assertSpec(spec: FunctionSpec): void {
  const bytes = Buffer.byteLength(JSON.stringify(spec.env ?? {}))
  if (bytes > maxEnvBytes) {
    throw new Error(
      `Function ${spec.name}: ${bytes} bytes of environment variables, the platform allows ${maxEnvBytes}`,
    )
  }
}
