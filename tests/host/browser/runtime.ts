import { CurrentWindowBackendContext, Event as WxEvent, globalOptions } from 'glass-easel'
import { MiniProgramEnv } from 'glass-easel-miniprogram-adapter'
import { resolvePath } from './paths'
import type { Bundle, PageConfig } from './types'

/** Fields speak for themselves, see `elements/`; the browser's own events would come a second time. */
const spokenByFields = new Set([
  'input',
  'change',
  'focus',
  'blur',
  'submit',
  'reset',
  'scroll',
  'load',
  'error',
])

/** A page or the app, as its code made it. */
export type PageInstance = object
type Callback = (...given: readonly unknown[]) => unknown

/** Calls a function of a page or the app, when it has one of that name. */
export function call(instance: PageInstance, name: string, ...given: readonly unknown[]): unknown {
  const own: unknown = Reflect.get(instance, name)
  return isCallback(own) ? Reflect.apply(own, instance, given) : undefined
}

export function isCallback(value: unknown): value is Callback {
  return typeof value === 'function'
}

/** WeChat's component framework with the bundle's templates, and the bundle's modules, loaded when first needed. */
export class Runtime {
  readonly backend: ReturnType<MiniProgramEnv['associateBackend']>
  readonly space: ReturnType<MiniProgramEnv['createCodeSpace']>
  /** What `App(…)` was called with. */
  app: PageInstance = {}
  private readonly loaded = new Map<string, { exports: unknown }>()
  private readonly shared = {}
  private loading = ''

  constructor(
    private readonly bundle: Bundle,
    createElement: (tag: string) => HTMLElement,
    private readonly wx: object,
    private readonly pages: () => readonly PageInstance[],
  ) {
    globalOptions.throwGlobalError = true
    globalOptions.writeIdToDOM = true
    const env = new MiniProgramEnv()
    this.space = env.createCodeSpace('main', true)
    this.backend = env.associateBackend(contextOf(createElement))
    for (const [path, content] of Object.entries(bundle.templates)) {
      this.space.addCompiledTemplate(path, {
        groupList: bundle.templates,
        content,
        fallbackListenerOnNativeNode: true,
      })
    }
    for (const [path, config] of Object.entries(bundle.json)) {
      const { usingComponents = {} } = config as PageConfig
      this.space.addComponentStaticConfig(path, { usingComponents: { ...usingComponents } })
    }
  }

  /** Loads a page or component and what it uses. */
  define(path: string): void {
    if (this.loaded.has(`${path}.js`)) return
    const { usingComponents = {} } = (this.bundle.json[path] ?? {}) as PageConfig
    for (const target of Object.values(usingComponents)) {
      const component = resolvePath(path, target)
      if (component !== path) this.define(component)
    }
    this.loading = path
    this.load(`${path}.js`)
  }

  load(name: string): unknown {
    const before = this.loaded.get(name)
    if (before) return before.exports
    const body = this.bundle.modules[name]
    if (!body) throw new Error(`no module ${name}`)
    const module = { exports: {} as unknown }
    this.loaded.set(name, module)
    const require = (target: string) => {
      const path = resolvePath(name, target)
      return this.load(path in this.bundle.modules ? path : `${path}.js`)
    }
    const define = this.definers()
    body(
      require,
      module,
      module.exports,
      this.wx,
      define.App,
      define.Page,
      define.Component,
      define.Behavior,
      () => this.app,
      () => this.pages(),
      this.shared,
    )
    return module.exports
  }

  private definers() {
    return {
      App: (options: PageInstance) => {
        this.app = options
      },
      Page: (options: PageInstance) => this.space.componentEnv(this.loading, ({ Page }) => Page(options)),
      Component: (options: PageInstance) =>
        this.space.componentEnv(this.loading, ({ Component }) => Component(options)),
      Behavior: (options: PageInstance) => this.space.behavior().definition(options).register(),
    }
  }
}

function contextOf(createElement: (tag: string) => HTMLElement): CurrentWindowBackendContext {
  const context = new CurrentWindowBackendContext()
  Object.assign(context, {
    document: {
      createElement,
      createTextNode: (words: string) => document.createTextNode(words),
      createDocumentFragment: () => document.createDocumentFragment(),
    },
  })
  // Without this, taps are noticed by nobody.
  context.onEvent((target, type, detail, options) => {
    if (!spokenByFields.has(type)) WxEvent.dispatchEvent(target, new WxEvent(type, detail, options))
  })
  return context
}
