import { openCloudbase } from '../../cloudfunctions/kernel/cloudbase-store'
import { openVault } from '../../cloudfunctions/kernel/vault'
import { inviteFirstAdmin } from '../../cloudfunctions/people/first-admin'
import { type Emulator, startEmulator } from '../emulator'
import { localEnv, localFunctions } from '../local-functions'
import { type PagesServer, servePages } from '../pages-server'
import { personas } from './people'
import { seedDemo } from './seed'

export interface DemoOptions {
  /** Of the pages; the emulator takes the next one. With 0 both take whatever is free. */
  readonly port: number
  /** Where everything is kept; without it, in memory. */
  readonly dataDir: string | undefined
  /** The built pages. */
  readonly pagesFolder: string
}

export interface Demo {
  readonly emulator: Emulator
  readonly pages: PagesServer
  /** Fills the data if there is none yet. Answers the admin's invitation code when it did. */
  fill(say: (line: string) => void): Promise<string | undefined>
  close(): Promise<void>
}

/** As long as a person trying it out would wait for a photo. */
const mediaCheckMs = 2000

/** Opens emulator and pages. Rejects with `EADDRINUSE` and the port when one is taken. */
export async function openDemo({ port, dataDir, pagesFolder }: DemoOptions): Promise<Demo> {
  const env = localEnv(dataDir)
  const { specs } = localFunctions(env)
  const emulator = await startEmulator({
    port: port === 0 ? 0 : port + 1,
    functions: specs,
    mediaCheckMs,
    ...(dataDir === undefined ? {} : { dataDir }),
  })
  const made = {
    '/personas.json': () => ({ type: 'application/json; charset=utf-8', body: JSON.stringify(personas) }),
  }
  const pages = await servePages({ folder: pagesFolder, emulatorUrl: emulator.url, port, made }).catch(
    async (error: unknown) => {
      await emulator.close()
      throw error
    },
  )
  const seed = async (say: (line: string) => void) => {
    Object.assign(process.env, emulator.sdkEnv)
    const base = { ...openCloudbase({ timeoutMs: 15_000 }), vault: openVault(env) }
    await seedDemo(base, Date.now(), say)
    const { code } = await inviteFirstAdmin({ ...base, now: Date.now })
    return code
  }
  return {
    emulator,
    pages,
    async fill(say) {
      const isFilled = emulator.engine.collections().some((one) => one.documents > 0)
      const code = isFilled ? undefined : await seed(say)
      // Not before: the clock would settle what the demo's people have yet to confirm.
      emulator.runTimers()
      return code
    },
    async close() {
      await pages.close()
      await emulator.close()
    },
  }
}
