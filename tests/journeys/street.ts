import { rmSync } from 'node:fs'
import { rotaId } from '../../cloudfunctions/duty/duty-store'
import { type Demo, openDemo } from '../../emulator/demo/open-demo'
import { type PersonKey, people } from '../../emulator/demo/people'
import { communities, fenglinStation } from '../../emulator/demo/places'
import { pictureOf } from '../../emulator/demo/pictures'
import { type Contract, type InputOf, type OutputOf } from '../../shared/kernel/contract'
import { z } from '../../shared/kernel/schema'
import { submitRequest } from '../../shared/requests/contract'
import { copyOfFilledDemo } from '../runner/fill-demo'
import type { App, PhotoFile } from './app'
import { Driver, type OpenOptions } from './driver'
import type { WeappApp } from './weapp-app'

const Reply = z.union([
  z.object({ ok: z.literal(true), output: z.unknown() }),
  z.object({ ok: z.literal(false), code: z.string(), message: z.string() }),
])

type Opening = Omit<OpenOptions, 'persona'>

/** 枫林街道 of the demo, with everybody's phone. One for a test file. */
export class Street {
  private constructor(
    private readonly demo: Demo,
    private readonly driver: Driver,
    private readonly morning: ReturnType<Demo['emulator']['engine']['snapshot']>,
    private readonly dataDir: string | undefined,
  ) {}

  static async open(): Promise<Street> {
    const dataDir = copyOfFilledDemo()
    const demo = await openDemo({ port: 0, dataDir, pagesFolder: 'dist/h5' })
    await demo.fill(() => undefined)
    // Stories are told at any hour: without a rota a need goes the same way by day, by night and on a Sunday.
    await demo.emulator.engine.removeOne('rotas', rotaId(fenglinStation.id))
    const driver = new Driver({ emulatorUrl: demo.emulator.url })
    return new Street(demo, driver, demo.emulator.engine.snapshot(), dataDir)
  }

  get emulator(): Demo['emulator'] {
    return this.demo.emulator
  }

  /** The phone of one of the cast, or of somebody new by her openid. */
  async phone(who: PersonKey | `o-${string}`, options: Opening & { build: 'weapp' }): Promise<WeappApp>
  async phone(who: PersonKey | `o-${string}`, options: Opening): Promise<App>
  async phone(who: PersonKey | `o-${string}`, options: Opening): Promise<App> {
    return this.driver.openApp({ ...options, persona: openidOf(who) })
  }

  /** A call as the phone makes it, for what a story needs to be there already. Throws where the answer is no. */
  async call<C extends Contract>(
    who: PersonKey | `o-${string}`,
    contract: C,
    input: InputOf<C>,
  ): Promise<OutputOf<C>> {
    const commandId = `story-command-${String(++calls).padStart(6, '0')}`
    const event = { name: contract.name, input, commandId }
    const reply = z.parse(Reply, await this.emulator.invoke('api', event, { openid: openidOf(who) }))
    if (!reply.ok) throw new Error(`${contract.name}: ${reply.code} ${reply.message}`)
    return z.parse<C['output']>(contract.output, reply.output)
  }

  /** 王奶奶 files for herself, and it lies with 陈禾. Answers the id. */
  async file(words: string, kind: InputOf<typeof submitRequest>['kind'] = 'repair'): Promise<string> {
    const { id } = await this.call('wang', submitRequest, {
      ...{ kind, words, photoIds: [], forWhom: 'self', reachable: 'any', urgency: 'normal' },
      contact: { calledName: '王奶奶', phone: '022-00001101' },
      place: { communityCode: communities.枫林里, building: '6 号楼', door: '2 门 301' },
    })
    return id
  }

  /** How many requests in the database say these words. */
  filed(words: string): number {
    const all = this.emulator.engine.peek('requests', 0, 1000)
    return all.filter(({ text }) => JSON.stringify(text).includes(JSON.stringify(words))).length
  }

  /** Everything as it was before the first story. */
  async rewind(): Promise<void> {
    this.emulator.clearFaults()
    await this.emulator.engine.restore(this.morning)
  }

  async close(): Promise<void> {
    await this.driver.close()
    await this.demo.close()
    if (this.dataDir !== undefined) rmSync(this.dataDir, { recursive: true, force: true })
  }
}

let calls = 0

function openidOf(who: PersonKey | `o-${string}`): string {
  return isOfCast(who) ? people[who].openid : who
}

function isOfCast(who: string): who is PersonKey {
  return who in people
}

/** A photo of the broken lamp, as a camera would name it. */
export const lampPhoto: PhotoFile = {
  name: 'IMG_0042.png',
  mimeType: 'image/png',
  buffer: pictureOf('lamp'),
}

/**
 * The steps of one story, each a test that goes on where the last one stopped. When one fails the others say so at once,
 * instead of waiting for what cannot come.
 */
export function story(): (name: string, step: () => Promise<void>) => void {
  let brokeOff: string | undefined
  return (name, step) => {
    it(name, async () => {
      if (brokeOff !== undefined) throw new Error(`the story broke off: ${brokeOff}`)
      brokeOff = name
      await step()
      brokeOff = undefined
    })
  }
}
