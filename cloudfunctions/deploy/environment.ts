/** Which environment a command of the operator works on; what is missing is said, not guessed. */
export interface Target {
  /** As it is called in what the command prints. */
  readonly name: string
  /** The key that seals what must not be readable. */
  readonly hasKey: boolean
}

/** Variables that the server SDK needs for an emulator, which takes whatever credentials it is given. */
function emulatorEnv(url: string): Record<string, string> {
  return {
    TENCENTCLOUD_RUNENV: 'SCF',
    TENCENTCLOUD_REGION: 'ap-shanghai',
    TENCENTCLOUD_SECRETID: 'emulator-id',
    TENCENTCLOUD_SECRETKEY: 'emulator-key',
    SCF_NAMESPACE: 'emulator',
    TCB_CONTEXT_CNFG: JSON.stringify({ URL: new URL('/admin', url).href }),
    TCB_CONTEXT_KEYS: '',
  }
}

const credentials = ['TCB_ENV', 'TENCENTCLOUD_SECRETID', 'TENCENTCLOUD_SECRETKEY'] as const

/** The variables of a real environment that are not set. */
export function missingCredentials(env: NodeJS.ProcessEnv): readonly string[] {
  return credentials.filter((name) => (env[name] ?? '') === '')
}

/**
 * Points the SDK of this process at an emulator or at a real environment, by its environment variables. Answers undefined
 * when neither is told.
 */
export function pointAt(env: NodeJS.ProcessEnv, emulatorUrl: string | undefined): Target | undefined {
  const hasKey = (env['LM_KEY'] ?? '') !== ''
  if (emulatorUrl !== undefined) {
    Object.assign(env, emulatorEnv(emulatorUrl))
    return { name: `the emulator at ${emulatorUrl}`, hasKey }
  }
  if (env['TCB_CONTEXT_CNFG'] !== undefined) return { name: 'the environment of TCB_CONTEXT_CNFG', hasKey }
  if (missingCredentials(env).length > 0) return undefined
  env['TCB_CONTEXT_KEYS'] = 'TCB_ENV'
  return { name: `the environment ${env['TCB_ENV'] ?? ''}`, hasKey }
}
