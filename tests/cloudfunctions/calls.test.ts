import { handlers } from '../../cloudfunctions/api/handlers'
import { contracts } from '../../shared/contracts'
import type { Contract } from '../../shared/kernel/contract'
import { type CallWorld, type ContextCalls, openCallWorld } from './calls/call-world'
import { activitiesCalls } from './calls/activities'
import { attendancesCalls } from './calls/attendances'
import { certificatesCalls } from './calls/certificates'
import { coursesCalls } from './calls/courses'
import { rewardsCalls } from './calls/rewards'
import { teamsCalls } from './calls/teams'
import { timebankCalls } from './calls/timebank'
import { dutyCalls } from './calls/duty'
import { errandsCalls } from './calls/errands'
import { filedCalls } from './calls/filed'
import { inboxCalls } from './calls/inbox'
import { networkCalls } from './calls/network'
import { peopleCalls } from './calls/people'
import { photosCalls } from './calls/photos'
import { placesCalls } from './calls/places'
import { referralsCalls } from './calls/referrals'
import { reportsCalls } from './calls/reports'
import { requestsCalls } from './calls/requests'
import { wishesCalls } from './calls/wishes'
import { fundsCalls } from './calls/funds'
import { grantsCalls } from './calls/grants'
import { goodsCalls } from './calls/goods'
import { volunteersCalls } from './calls/volunteers'

const contexts = [
  activitiesCalls,
  attendancesCalls,
  certificatesCalls,
  coursesCalls,
  rewardsCalls,
  teamsCalls,
  timebankCalls,
  dutyCalls,
  errandsCalls,
  filedCalls,
  inboxCalls,
  networkCalls,
  peopleCalls,
  photosCalls,
  placesCalls,
  referralsCalls,
  reportsCalls,
  requestsCalls,
  volunteersCalls,
  wishesCalls,
  fundsCalls,
  grantsCalls,
  goodsCalls,
]

let open: CallWorld
let calls: readonly ContextCalls[]
beforeAll(async () => {
  open = await openCallWorld()
  calls = contexts.map((context) => context(open))
})
afterAll(() => open.world.close())

const columns = ['requests', 'accounts', 'notices'] as const

/**
 * Calls by collection when warm; `other` is every other collection, the storage, and a transaction's begin and end. Of the accounts, one is the caller's own where a
 * role is needed; telling somebody is one notice, one claim on an account's consents, and one write that takes the flag off.
 */
function expected(): ReadonlyMap<string, readonly number[]> {
  const rows = calls.flatMap(({ table }) => table.trim().split('\n')).filter((row) => row.trim() !== '')
  return new Map(
    rows
      .map((row) => row.trim().split(/\s+/))
      .map(([name = '', ...counts]) => [name, counts.map(Number)] as const),
  )
}

test('every contract has a handler, a good case and a row', () => {
  const names = contracts.map(({ name }) => name).sort()
  expect(handlers.map(({ contract }) => contract.name).sort()).toEqual(names)
  expect(calls.flatMap(({ scripts }) => Object.keys(scripts)).sort()).toEqual(names)
  expect([...expected().keys()].sort()).toEqual(names)
})

test.each(contracts.map((contract) => [contract.name, contract] as const))(
  '%s',
  async (name, contract: Contract) => {
    const { world } = open
    const script = calls.map(({ scripts }) => scripts[name]).find((one) => one !== undefined)
    if (script === undefined) throw new Error('no good case')
    const [who, input] = script
    const warm = await input()
    await world.tell(who(), contract, warm)
    const ready = await input()
    const made = await world.callsOf(async () => {
      expect(await world.tell(who(), contract, ready)).toMatchObject({ ok: true })
    })
    const counts = columns.map((column) => made.filter((one) => one === column).length)
    const other = made.length - counts.reduce((sum, count) => sum + count, 0)
    expect([made.length, ...counts, other]).toEqual(expected().get(name))
  },
)
