import { setTimeout as sleep } from 'node:timers/promises'
import { isDeepStrictEqual } from 'node:util'
import type { RecordedCall } from '../../emulator/engine/faults'
import type { Reply } from '../../shared/kernel/contract'
import { type Ailment, ailments, isWorthwhile, mayMissMessage, mayMissRobot } from './faults'
import { type Picture, pictureOf, steady, withoutMessages } from './picture'
import type { Script } from './script'
import { CALL_MS, type FaultWorld } from './world'

const commandId = 'command-in-bad-weather'
const TRIES = 12
/** Whatever happens, nobody looks at a turning wheel for longer, with time limits as short as they are here. */
const PATIENCE_MS = 10 * CALL_MS

interface Run {
  readonly calls: readonly RecordedCall[]
  readonly reply: Reply
  /** When everybody had an answer, before the clock came by. */
  readonly answered: Picture
  readonly picture: Picture
}

/** The call as it should be, its repetition, and an hour later the clock. */
async function runClean(world: FaultWorld, script: Script, hour: number): Promise<Run> {
  // What a warm instance remembers from an earlier script is made old first, for every run after this one finds it so.
  await world.reset(script.given, hour === 0 ? 2 : 0)
  await world.call(script.by.openid, eventOf(script))
  await world.reset(script.given, hour)
  const reply = await world.call(script.by.openid, eventOf(script))
  const calls = world.emulator.gate
    .calls()
    .filter(({ source, action }) => source === 'api' || action === 'robot.send')
  expect(reply).toMatchObject({ ok: true })
  const answered = await askAgain(world, script, reply)
  const run = { calls, reply, answered, picture: await letClockCome(world, hour) }
  const counts = script.effects(world.aftermath())
  expect(Object.values(counts).length).toBeGreaterThan(0)
  expect(Object.entries(counts).filter(([, count]) => count !== 1)).toEqual([])
  return run
}

/** The same with one call going wrong, and the client's retry. */
async function runStruck(
  world: FaultWorld,
  script: Script,
  hour: number,
  { ailment, call }: Way,
  clean: Run,
): Promise<void> {
  await world.reset(script.given, hour)
  ailment.strike(world, call)
  const startedAt = performance.now()
  const first = await world.call(script.by.openid, eventOf(script)).catch(() => 'unreachable' as const)
  expect(performance.now() - startedAt).toBeLessThan(PATIENCE_MS)
  const isKilled = ailment.name.startsWith('killed')
  expect({ isStruck: isKilled ? first === 'unreachable' : isStruck(world) }).toEqual({ isStruck: true })
  world.emulator.clearFaults()
  const reply = await tillAnswered(world, script, first)
  expect(steady(reply)).toEqual(steady(clean.reply))
  const answered = await askAgain(world, script, reply)
  // Where all is as it was in the clean run, the clock does what it did there.
  if (isDeepStrictEqual(answered, clean.answered)) return
  const picture = await letClockCome(world, hour)
  const counts = script.effects(world.aftermath())
  expect(Object.entries(counts).filter(([, count]) => count !== 1)).toEqual([])
  expect(picture.unsent).toEqual([])
  expect(picture.files).toEqual(clean.picture.files)
  const isMessageUnsure = mayMissMessage(ailment, call)
  if (isMessageUnsure) expectAtMost(picture.messages, clean.picture.messages)
  else expect(picture.messages).toEqual(clean.picture.messages)
  if (mayMissRobot(call)) expectAtMost(picture.robot, clean.picture.robot)
  else expect(picture.robot).toEqual(clean.picture.robot)
  if (isMessageUnsure) expect(withoutMessages(picture)).toEqual(withoutMessages(clean.picture))
  else expect(picture.documents).toEqual(clean.picture.documents)
}

/** Sent once more after it was done. */
async function askAgain(world: FaultWorld, script: Script, reply: Reply): Promise<Picture> {
  expect(await world.call(script.by.openid, eventOf(script))).toEqual(reply)
  return pictureOf(world)
}

/** An hour later the clock comes by. */
async function letClockCome(world: FaultWorld, hour: number): Promise<Picture> {
  world.moveClock(hour + 1)
  expect(JSON.stringify(await world.sweep())).not.toContain('failed')
  return pictureOf(world)
}

/** As the mini-program does it: the same command again until somebody says yes or no. */
async function tillAnswered(world: FaultWorld, script: Script, first: Reply | 'unreachable'): Promise<Reply> {
  let reply = first
  for (let tried = 0; tried < TRIES; tried++) {
    if (reply !== 'unreachable' && (reply.ok || !['our_fault', 'busy'].includes(reply.code))) return reply
    await sleep(tried * 20)
    reply = await world.call(script.by.openid, eventOf(script))
  }
  throw new Error(`no answer after ${TRIES} tries: ${JSON.stringify(reply)}`)
}

function isStruck({ emulator }: FaultWorld): boolean {
  return emulator.gate.calls().some(({ outcome, code }) => {
    return (
      outcome === 'hung' ||
      outcome === 'cut' ||
      outcome === 'lost' ||
      (outcome === 'refused' && code !== undefined)
    )
  })
}

function expectAtMost(found: readonly unknown[], whole: readonly unknown[]) {
  expect(found.length).toBeLessThanOrEqual(whole.length)
  for (const one of found) expect(whole).toContainEqual(one)
}

function eventOf({ contract, input }: Script) {
  return { name: contract.name, input, commandId }
}

interface Way {
  readonly call: RecordedCall
  readonly ailment: Ailment
}

/** Every way in which every call of the command can go wrong. Answers how many ways there were, and those that came out wrong. */
export async function sweepCommand(worlds: readonly FaultWorld[], script: Script, isWhole: boolean) {
  const [first] = worlds
  if (first === undefined) throw new Error('no world to try it in')
  const clean = await runClean(first, script, first.hour === 0 ? 2 : 0)
  const ways = clean.calls.flatMap((call, index): readonly Way[] =>
    ailments
      .filter((one) => one.isFor(call, index) && (isWhole || isWorthwhile(one, call, clean.calls)))
      .map((ailment) => ({ call, ailment })),
  )
  const doubtful = await tryAll(worlds, script, ways, clean)
  // Side by side on a busy machine a call can be late without any fault of ours: what is wrong is wrong in quiet, too.
  const wrong = await tryAll(
    [first],
    script,
    doubtful.map(({ way }) => way),
    clean,
  )
  return { ways: ways.length, wrong: wrong.map(({ problem }) => problem) }
}

/** Answers those that came out wrong. */
async function tryAll(worlds: readonly FaultWorld[], script: Script, ways: readonly Way[], clean: Run) {
  const waiting = [...ways]
  const wrong: { readonly way: Way; readonly problem: string }[] = []
  await Promise.all(
    worlds.map(async (world) => {
      // Two hours to and fro, so that what a warm instance remembers is old and it asks everything again.
      for (let way = waiting.shift(); way !== undefined; way = waiting.shift()) {
        const hour = world.hour === 0 ? 2 : 0
        try {
          await runStruck(world, script, hour, way, clean)
        } catch (error) {
          const { call, ailment } = way
          const where = `${call.nth ?? ''} ${call.action} ${call.collection ?? ''}`
          const problem = error instanceof Error ? error.message : String(error)
          wrong.push({ way, problem: `${where} ${ailment.name}: ${problem}` })
        }
      }
    }),
  )
  return wrong
}
