import { sessions } from '../../cloudfunctions/activities/activities-store'
import { openCloudbase } from '../../cloudfunctions/kernel/cloudbase-store'
import { and, gt, lte, neq } from '../../cloudfunctions/kernel/condition'
import type { Database } from '../../cloudfunctions/kernel/database'
import { plainFields } from '../../cloudfunctions/kernel/plain'
import { openStore } from '../../cloudfunctions/kernel/store'
import { type Emulator, startEmulator } from '../../emulator/emulator'
import { waitingPlace } from '../../shared/activities/lines'
import type { Entry, Session } from '../../shared/activities/model'
import { refuse } from '../../shared/kernel/refusal'
import { anEntry, aSession, someTerms } from '../world/activities'
import { MONDAY } from '../world/people'
import { timeOf } from './measure'

const PEOPLE = 200
const SEATS = 20
const RUNS = 4
const people = Array.from({ length: PEOPLE }, (_, n) =>
  anEntry({ id: `kbench${n}`, key: `bench${n}`, byId: `aperson${n}` }),
)

/** Signs one person up for a session; answers whether she was told that she has a seat. */
type SignUp = (database: Database, id: string, entry: Entry) => Promise<boolean>

/** As the product does it: one write at the end of the line, and the answer from what it left. */
const inOneWrite: SignUp = async (database, id, entry) => {
  const command = { id: `${entry.byId}:${id}`, by: entry.byId, at: MONDAY, digest: id, isNew: true }
  const place = await openStore({ database }).race(sessions, id, { _id: id }, command, {
    when: and<Session>(
      { status: 'open', plan: 1, opensAt: lte(MONDAY), closesAt: gt(MONDAY) },
      { roster: neq(entry.key) },
    ),
    change: { push: { entries: [entry], roster: [entry.key] } },
    facts: [{ fact: 'session.signed_up', detail: { joined: [entry.id] } }],
    isUntold: true,
    lost: () => refuse('activities.closed'),
    reply: (session) => waitingPlace(session, entry),
  })
  return place === 0
}

/** As it is usually written: a collection of sign-ups; count those of the session, and insert one more where there is room. */
const countThenInsert: SignUp = async (database, activityId, { id, byId }) => {
  const taken = await database.count('sessions', { activityId: { $eq: activityId } })
  const hasSeat = taken < SEATS
  await database.insert('sessions', { _id: `${activityId}${id}`, activityId, byId, startsAt: 0, hasSeat })
  return hasSeat
}

export interface SignUpFigures {
  readonly people: number
  readonly seats: number
  /** Until the last one has an answer, in milliseconds: the middle of several races. */
  readonly settledMs: number
  /** Calls to the database, all together. */
  readonly calls: number
  /** So many were told that they have a seat: the most of several races. */
  readonly seated: number
}

async function measure(signUp: SignUp, prepare: (database: Database, id: string) => Promise<void>) {
  const emulator: Emulator = await startEmulator()
  Object.assign(process.env, emulator.sdkEnv)
  const { database } = openCloudbase({ timeoutMs: 60_000 })
  const runs: SignUpFigures[] = []
  for (let run = 0; run < RUNS; run++) {
    const id = `xbench${run}`
    await prepare(database, id)
    const mark = emulator.gate.mark()
    let seated = 0
    const settledMs = await timeOf(async () => {
      const answers = await Promise.all(people.map((entry) => signUp(database, id, entry)))
      seated = answers.filter(Boolean).length
    })
    runs.push({ people: PEOPLE, seats: SEATS, settledMs, calls: emulator.gate.calls(mark).length, seated })
  }
  await emulator.close()
  // The first one warms everything up.
  const [, middle] = runs.slice(1).sort((a, b) => a.settledMs - b.settledMs)
  if (middle === undefined) throw new Error('no race was run')
  return { ...middle, seated: Math.max(...runs.map((run) => run.seated)) }
}

async function open(database: Database, _id: string): Promise<void> {
  const terms = someTerms({ seats: SEATS })
  await database.insert(sessions.name, plainFields(aSession({ _id, activityId: `y${_id}`, terms })))
}

/** The same crowd both ways, on the same emulator, by the same SDK. */
export async function signUpBothWays() {
  const ours = await measure(inOneWrite, open)
  if (ours.seated !== SEATS) throw new Error(`${String(ours.seated)} were told that they have a seat`)
  return { ours, usual: await measure(countThenInsert, () => Promise.resolve()) }
}
