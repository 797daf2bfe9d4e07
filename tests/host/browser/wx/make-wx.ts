import type { Dialogs } from '../dialogs'
import type { Files } from '../files'
import type { Frame } from '../frame'
import type { Router } from '../router'
import type { Recorded, Settings } from '../types'
import { cloud } from './cloud'
import { device } from './device'
import { dialogApis } from './dialogs'
import { navigation } from './navigation'
import { photos } from './photos'
import { createSelectorQuery } from './selector'
import { storage } from './storage'

interface Needs {
  readonly settings: Settings
  readonly recorded: Recorded
  readonly files: Files
  readonly dialogs: Dialogs
  readonly router: Router
  readonly frame: Frame
}

/** The `wx` of this phone. What is not here is undefined, as on an old WeChat; listening for what never happens is allowed. */
export function makeWx({ settings, recorded, files, dialogs, router, frame }: Needs): object {
  const known: Record<string, unknown> = {
    canIUse: () => true,
    nextTick: (run: () => void) => queueMicrotask(run),
    createSelectorQuery: () => createSelectorQuery(router),
    ...device(settings, recorded),
    ...storage(settings.persona),
    ...cloud(settings, recorded),
    ...photos(files, dialogs),
    ...dialogApis(dialogs, recorded),
    ...navigation(router, frame),
  }
  return new Proxy(known, {
    get: (target, name) => {
      if (typeof name !== 'string') return undefined
      return target[name] ?? (/^(on|off)[A-Z]/.test(name) ? () => undefined : undefined)
    },
  })
}
