import { type Script } from './script'
import { sweepCommand } from './sweep'
import { bundleFunctions, type Bundles, type FaultWorld, openFaultWorld } from './world'

/** Side by side in one process: while one waits, the others work. Where time limits run out there is more to wait for. */
const WORLDS = 4
const WORLDS_WHOLE = 6

/** One test for each command: whatever goes wrong on the way, it is done once and answered as if nothing had been. */
export function sweepAll(scripts: readonly Script[], { isWhole = false } = {}): void {
  let bundles: Bundles
  let worlds: readonly FaultWorld[]
  let swept = 0

  beforeAll(async () => {
    bundles = await bundleFunctions()
    worlds = await Promise.all(
      Array.from({ length: isWhole ? WORLDS_WHOLE : WORLDS }, () => openFaultWorld(bundles)),
    )
  }, 60_000)
  afterAll(async () => {
    await Promise.all(worlds.map((world) => world.close()))
    await bundles.remove()
    console.info(`${swept} ways to go wrong for ${scripts.length} commands`)
  })

  test.each(scripts.map((script) => [script.contract.name, script] as const))(
    '%s',
    async (_name, script) => {
      const { ways, wrong } = await sweepCommand(worlds, script, isWhole)
      swept += ways
      expect(wrong).toEqual([])
    },
    120_000,
  )
}
