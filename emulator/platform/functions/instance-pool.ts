import type { FunctionSpec } from './function-spec'
import { functionDefaults } from './function-spec'
import { Instance } from './instance'
import type { Print } from './instance'

/** The warm instances of one function: the last used is used first, more are started while all are busy. */
export class InstancePool {
  readonly #idle: Instance[] = []
  readonly #all = new Set<Instance>()
  readonly #waiting: { give: (instance: Instance) => void; refuse: (reason: Error) => void }[] = []
  readonly #limit: number
  #closed = false

  constructor(
    spec: FunctionSpec,
    readonly start: () => Instance,
  ) {
    this.#limit = spec.maxInstances ?? functionDefaults.maxInstances
  }

  get size(): number {
    return this.#all.size
  }

  async take(): Promise<Instance> {
    if (this.#closed) throw new Error('the emulator is closing')
    const warm = this.#idle.pop()
    if (warm !== undefined) {
      if (!warm.gone) return warm
      this.#all.delete(warm)
      return this.take()
    }
    if (this.#all.size < this.#limit) return this.#grow()
    return new Promise((give, refuse) => this.#waiting.push({ give, refuse }))
  }

  giveBack(instance: Instance): void {
    if (instance.gone) this.#all.delete(instance)
    const next = this.#waiting.shift()
    if (next !== undefined) next.give(instance.gone ? this.#grow() : instance)
    else if (!instance.gone) this.#idle.push(instance)
  }

  async close(): Promise<void> {
    this.#closed = true
    for (const { refuse } of this.#waiting.splice(0)) refuse(new Error('the emulator is closing'))
    await Promise.all([...this.#all].map((instance) => instance.kill('the emulator is closing')))
    this.#all.clear()
    this.#idle.length = 0
  }

  #grow(): Instance {
    const instance = this.start()
    this.#all.add(instance)
    return instance
  }
}

export function poolFor(
  spec: FunctionSpec,
  file: string,
  env: Readonly<Record<string, string>>,
  print: Print,
): InstancePool {
  return new InstancePool(spec, () => new Instance(file, env, print))
}
