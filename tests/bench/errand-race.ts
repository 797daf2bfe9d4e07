import { errands } from '../../cloudfunctions/errands/errands-store'
import { openCloudbase } from '../../cloudfunctions/kernel/cloudbase-store'
import { gt, neq } from '../../cloudfunctions/kernel/condition'
import type { Database } from '../../cloudfunctions/kernel/database'
import { plain, plainFields } from '../../cloudfunctions/kernel/plain'
import { openStore } from '../../cloudfunctions/kernel/store'
import { startEmulator } from '../../emulator/emulator'
import type { Errand, Helper } from '../../shared/errands/model'
import { whyNotGrabbed } from '../../shared/errands/helper-rules'
import { refuse } from '../../shared/kernel/refusal'
import { aHelper, anErrand } from '../world/errands'
import { MONDAY } from '../world/people'
import { timeOf } from './measure'

const VOLUNTEERS = 200
const helpers = Array.from({ length: VOLUNTEERS }, (_, n) => aHelper({ accountId: `avolunteer${n}` }))

type Grab = (database: Database, id: string, helper: Helper) => Promise<boolean>

/** As the product does it: the condition is in the write. */
const inOneWrite: Grab = async (database, id, { accountId, ...helper }) => {
  const command = { id: `${accountId}:grab`, by: accountId, at: MONDAY, digest: id, isNew: true }
  const answer = await openStore({ database }).race(errands, id, { _id: id }, command, {
    when: { status: 'open', freePlaces: gt(0), endsAt: gt(MONDAY), 'helpers.accountId': neq(accountId) },
    change: { inc: { freePlaces: -1 }, push: { helpers: [{ accountId, ...helper }] } },
    facts: [{ fact: 'errand.grabbed' }],
    lostAtOnce: refuse('errands.taken'),
    lost: (errand) => whyNotGrabbed(errand, accountId, MONDAY),
    reply: () => true,
  })
  return answer === true
}

/** As it is usually written: read, look, write on condition that nobody else has, and read again when somebody had. */
const readThenUpdate: Grab = async (database, id, helper) => {
  for (;;) {
    const [found] = await database.read(errands.name, { _id: { $eq: id } }, { limit: 1 })
    const { freePlaces, version } = found as object as Errand
    if (freePlaces < 1) return false
    const query = { _id: { $eq: id }, version: { $eq: version } }
    const change = { inc: { freePlaces: -1, version: 1 }, push: { helpers: { each: [plain(helper)] } } }
    if ((await database.update(errands.name, query, change)) === 1) return true
  }
}

export interface RaceFigures {
  readonly volunteers: number
  /** Until the last one has an answer, in milliseconds: the middle of several races. */
  readonly settledMs: number
  /** Calls to the database, all together. */
  readonly calls: number
}

async function measure(grab: Grab): Promise<RaceFigures> {
  const emulator = await startEmulator()
  Object.assign(process.env, emulator.sdkEnv)
  const { database } = openCloudbase({ timeoutMs: 30_000 })
  const runs: RaceFigures[] = []
  for (let run = 0; run < 6; run++) {
    const id = `erace${run}`
    await database.insert(errands.name, plainFields(anErrand({ _id: id })))
    const mark = emulator.gate.mark()
    let winners = 0
    const settledMs = await timeOf(async () => {
      const won = await Promise.all(helpers.map((helper) => grab(database, id, helper)))
      winners = won.filter(Boolean).length
    })
    if (winners !== 1) throw new Error(`${winners} winners`)
    runs.push({ volunteers: VOLUNTEERS, settledMs, calls: emulator.gate.calls(mark).length })
  }
  await emulator.close()
  // The first one warms everything up.
  const [middle] = runs
    .slice(1)
    .sort((a, b) => a.settledMs - b.settledMs)
    .slice(2)
  if (middle === undefined) throw new Error('no race was run')
  return middle
}

/** The same race both ways, on the same emulator, by the same SDK. */
export async function raceBothWays() {
  return { ours: await measure(inOneWrite), usual: await measure(readThenUpdate) }
}
