import { openCloudbase } from '../../../cloudfunctions/kernel/cloudbase-store'
import { openVault } from '../../../cloudfunctions/kernel/vault'
import { personas } from '../../../emulator/demo/people'
import { stories } from '../../../emulator/demo/play'
import { seedDemo, type Seeded } from '../../../emulator/demo/seed'
import { teamsCount } from '../../../emulator/demo/stories/teams'
import { type Emulator, startEmulator } from '../../../emulator/emulator'
import { type Errand, stageOf } from '../../../shared/errands/model'
import type { Certificate } from '../../../shared/certificates/model'
import type { Lesson } from '../../../shared/courses/model'
import type { Account } from '../../../shared/people/model'
import type { Photo } from '../../../shared/photos/model'
import type { CommunityPlaces } from '../../../shared/places/model'
import type { Referral } from '../../../shared/referrals/model'
import { type Kind, kinds, type Request, statuses } from '../../../shared/requests/model'
import type { Need } from '../../../shared/volunteers/need-model'
import type { Volunteer } from '../../../shared/volunteers/model'
import type { Redemption, Reward } from '../../../shared/rewards/model'
import {
  type Reconciliation,
  STAR_HOURS,
  type TimeAccount,
  type TimeEntry,
} from '../../../shared/timebank/model'
import type { Wish } from '../../../shared/wishes/model'
import { isAgreementOver } from '../../../shared/teams/agreement-rules'
import type { Team } from '../../../shared/teams/model'
import { amountOn } from '../../../shared/timebank/ledger'
import { starsOf } from '../../../shared/timebank/rules'

const vault = openVault({ LM_KEY: Buffer.alloc(32, 7).toString('base64') })
/** Half past midnight in China: the hardest moment for "today". */
const now = Date.UTC(2026, 2, 1, 16, 30)
const WEEK = 7 * 24 * 60 * 60 * 1000

let emulator: Emulator
let seeded: Seeded
let requests: readonly Request[]
const all = (collection: string): readonly unknown[] => emulator.engine.peek(collection, 0, 10_000)

beforeAll(async () => {
  emulator = await startEmulator()
  Object.assign(process.env, emulator.sdkEnv)
  seeded = await seedDemo({ ...openCloudbase({ timeoutMs: 5000 }), vault }, now)
  requests = all('requests') as readonly Request[]
}, 60_000)
afterAll(() => emulator.close())

test('forty requests, two reports, six by phone or by the committee three passed on and eight errands, in every status and of every kind', () => {
  expect(seeded).toMatchObject({ places: 5938, stations: 250, requests: 59 })
  expect(requests).toHaveLength(59)
  expect(new Set(requests.map((one) => one.status))).toEqual(new Set(statuses))
  expect(new Set(requests.map((one) => one.kind))).toEqual(new Set(kinds))
  for (const { createdAt, updatedAt } of requests) {
    expect(createdAt).toBeGreaterThan(now - 3 * WEEK)
    expect(updatedAt).toBeLessThanOrEqual(now)
  }
})

test('three were passed on: one waits too long, one lies with the station next door, one came back from an office', () => {
  const referrals = all('referrals') as readonly Referral[]
  expect(referrals.map(({ state, to }) => `${state} ${to.kind}`).sort()).toEqual([
    'accepted station',
    'returned office',
    'sent station',
  ])
  expect(referrals.find(({ state }) => state === 'sent')?.answerBy).toBeLessThan(now)
  const moved = requests.filter((one) => one.stationId !== 's120113900')
  expect(moved).toMatchObject([{ status: 'working', referred: { fromStationId: 's120113900' } }])
})

test('of eight errands five look for somebody, one is in hand, one waits for a word; six are in the register', () => {
  const errands = all('errands') as readonly Errand[]
  expect(errands.map(stageOf).sort()).toEqual([
    ...['confirmed', 'done', 'going'],
    ...['looking', 'looking', 'looking', 'looking', 'looking'],
  ])
  for (const { status, endsAt } of errands) expect(status !== 'open' || endsAt > now).toBe(true)
  const volunteers = all('volunteers') as readonly Volunteer[]
  expect(volunteers.map(({ status }) => status).sort()).toEqual([
    ...['active', 'active', 'active', 'active', 'active', 'waiting'],
  ])
  expect(volunteers.map(({ ageBand }) => ageBand)).toEqual(
    expect.arrayContaining(['minor', 'senior', 'elder']),
  )
  expect((all('needs') as readonly Need[]).map(({ status }) => status).sort()).toEqual([
    ...['open', 'open', 'open', 'taken'],
  ])
})

test('a dozen codes hang at doors and stops', () => {
  const communities = all('places') as readonly CommunityPlaces[]
  const signs = communities.flatMap(({ places }) => places)
  expect(signs).toHaveLength(12)
  expect(new Set(signs.map(({ kind }) => kind))).toEqual(new Set(['entrance', 'stop']))
})

test('they have what a page can show: talk, visits to come, photos, ratings, a reopening, a hand-over', () => {
  const having = (is: (one: Request) => boolean) => requests.filter(is).length
  expect(having((one) => one.talk.length > 0)).toBeGreaterThan(25)
  expect(having((one) => one.isOpen && (one.visitAt ?? 0) > now)).toBeGreaterThanOrEqual(3)
  expect(having((one) => one.photoIds.length > 0)).toBeGreaterThanOrEqual(8)
  expect(having((one) => one.rating !== undefined)).toBeGreaterThanOrEqual(10)
  expect(having((one) => one.reopenedCount > 0)).toBe(1)
  expect(having((one) => one.log.some((entry) => entry.fact === 'request.handed_over'))).toBe(1)
  expect(having((one) => one.forWhom !== 'self')).toBe(5)
})

test('each lies with who holds its desk, else with the worker of its community, and its log runs forward in time', () => {
  const [chen, yue] = ['demo-chen', 'demo-yue'].map((openid) => vault.accountIdOf(openid))
  const ofCommunity = (code: string) => (['120113900001', '120113900002'].includes(code) ? chen : yue)
  const holders: Partial<Record<Kind, string | undefined>> = { mood: chen, child: yue }
  for (const { communityCode, kind, log, call } of requests) {
    // What came by phone lies with whoever took the call.
    if (call !== undefined) continue
    const first = log.find((entry) => entry.fact === 'request.assigned')
    const to = holders[kind] ?? ofCommunity(communityCode)
    expect(first?.detail).toMatchObject({
      reason: to === ofCommunity(communityCode) ? 'community' : 'desk',
      to,
    })
    const times = log.map((entry) => entry.at)
    expect(times).toEqual([...times].sort((a, b) => a - b))
  }
})

test('the team joined by invitation: admin, supervisor, head, three workers, one of the committee; every persona has an account', () => {
  const accounts = all('accounts') as readonly Account[]
  const roles = accounts.flatMap((account) => account.posts.map((post) => post.role))
  expect(roles.sort()).toEqual(['admin', 'committee', 'head', 'supervisor', 'worker', 'worker', 'worker'])
  expect(new Set(accounts.map((account) => account.openid))).toEqual(
    new Set(personas.map((one) => one.openid)),
  )
  const count = (role: string) => personas.filter((one) => one.role === role).length
  expect([count('resident'), count('volunteer'), count('donor')]).toEqual([12, 5, 2])
})

test('every photo is a picture of a thing that has passed the check and belongs to its request', () => {
  const photos = all('photos') as readonly Photo[]
  expect(photos).toHaveLength(seeded.photos)
  for (const photo of photos) expect(photo).toMatchObject({ type: 'png', check: 'passed' })
})

test('no number in it can be rung, and none stands in the clear but those of the station', () => {
  const published =
    JSON.stringify([all('stations'), all('accounts')]).match(/"(phone|workPhone)":"[^"]*"/g) ?? []
  expect(published.length).toBeGreaterThanOrEqual(253)
  for (const number of published) expect(number).toMatch(/:"022-0000\d{4}"$/)
  const hideWorkPhone = (key: string, value: unknown) => (key === 'workPhone' ? undefined : value)
  const rest = JSON.stringify([requests, all('notices'), all('photos')], hideWorkPhone)
  expect(rest).not.toContain('022-')
})

test('everything was told to whoever is to be told', () => {
  expect(requests.flatMap((one) => one.unsent)).toEqual([])
  expect(all('notices').length).toBeGreaterThan(100)
})

test('nothing happens in the future, whatever the time of day, and every author has a home', () => {
  for (const story of stories) {
    const last = Math.max(0, ...(story.then ?? []).map((step) => step.after))
    const room = 'minutesAgo' in story.filed ? story.filed.minutesAgo : dayMinutes(story.filed)
    expect([story.words, last <= room]).toEqual([story.words, true])
  }
})

/** Minutes from the filing to the midnight that began today. */
function dayMinutes({ daysAgo, time }: { readonly daysAgo: number; readonly time: string }): number {
  const [hour = 0, minute = 0] = time.split(':').map(Number)
  return daysAgo * 24 * 60 - hour * 60 - minute
}

test('from the street: three people saw the old furniture, and a loose lid is marked on the map', () => {
  const reports = requests.filter((one) => one.spot !== undefined)
  expect(reports.map(({ spot, joinerIds }) => [spot?.hazard, joinerIds.length]).sort()).toEqual([
    ['blocked', 2],
    ['road', 0],
  ])
  expect(reports.find(({ spot }) => spot?.hazard === 'road')?.spot).toMatchObject({
    latitude: expect.any(Number) as unknown,
    longitude: expect.any(Number) as unknown,
  })
})

test('calls: a crisis seen to, nobody’s name, one in the psychological ring, two ended on the phone; one filed and claimed', () => {
  const calls = requests.filter((one) => one.call !== undefined)
  expect(calls.filter((one) => one.isCrisis === true).map((one) => one.status)).toEqual(['confirmed'])
  expect(calls.filter((one) => one.call?.isAnonymous)).toHaveLength(1)
  expect(calls.filter((one) => one.circle.endsWith('.counsel'))).toHaveLength(1)
  expect(calls.filter((one) => one.call?.outcome !== 'filed')).toHaveLength(2)
  const claimed = requests.filter((one) => one.subjectId !== undefined)
  expect(claimed.map((one) => one.filedBy?.as)).toEqual(['committee'])
})

test('the time box: eight items, one of them gone; one order of each kind, and what was paid is gone from the accounts', () => {
  const rewards = all('rewards') as readonly Reward[]
  expect(rewards).toHaveLength(8)
  expect(rewards.filter(({ stock }) => stock === 0).map(({ title }) => title)).toEqual(['借书卡'])
  for (const { stock, held, handed, putIn } of rewards) expect(stock + held + handed).toBe(putIn)
  const orders = all('redemptions') as readonly Redemption[]
  expect(orders.map(({ status }) => status).sort()).toEqual([
    ...['cancelled', 'handed', 'handed', 'held', 'held'],
  ])
  const spent = (all('time_entries') as readonly TimeEntry[]).filter(
    ({ source }) => source.origin.kind === 'redemption',
  )
  const spentBy = (who: 'xu' | 'lin' | 'bai') =>
    spent
      .filter(({ personId }) => personId === vault.accountIdOf(`demo-${who}`))
      .reduce((sum, entry) => sum + amountOn(entry, 'points'), 0)
  expect([spentBy('xu'), spentBy('lin'), spentBy('bai')]).toEqual([0, -32, -18])
})

test('the time bank: a year of meals to the door, one star, and every account is what its entries add up to', () => {
  const accounts = all('time_accounts') as readonly TimeAccount[]
  expect(accounts).toHaveLength(4)
  const stars = accounts.map(({ balanceMinutes }) => starsOf(balanceMinutes, STAR_HOURS).level)
  expect(stars.sort()).toEqual([0, 0, 0, 1])
  expect(new Set(accounts.filter(({ isOnBoard }) => isOnBoard).map(({ personId }) => personId))).toEqual(
    new Set(['xu', 'gao'].map((who) => vault.accountIdOf(`demo-${who}`))),
  )
  const compared = all('time_reconciliations') as readonly Reconciliation[]
  expect(compared.find(({ _id }) => _id === 's120113900')).toMatchObject({ accounts: 4, differences: [] })
  const entries = all('time_entries') as readonly TimeEntry[]
  const held = new Set(
    [...all('sessions'), ...all('errands'), ...all('redemptions')].map((one) => (one as TimeEntry)._id),
  )
  expect(entries.filter(({ source }) => !held.has(source.origin.id))).toEqual([])
})

test('training: three lessons of the head’s, one passed by its questions, one that has run out, and a certificate of this week', () => {
  const lessons = all('lessons') as readonly Lesson[]
  expect(lessons.map(({ course }) => course).sort()).toEqual(['care', 'escort', 'firstaid'])
  const [certificate, ...others] = all('certificates') as readonly Certificate[]
  expect(others).toEqual([])
  expect(certificate).toMatchObject({ number: expect.stringMatching(/^枫林 20\d\d-000001$/) as string })
  expect(JSON.stringify(certificate)).not.toContain('林晓舟')
  const volunteers = all('volunteers') as readonly Volunteer[]
  const bai = volunteers.find(({ displayName }) => displayName === '小白' || displayName.includes('白'))
  expect(bai?.courses).toMatchObject([{ course: 'care', until: now - 2 * (WEEK / 7) }])
})

test('eighteen teams: seven founded on a photo; one university in its term, one whose agreement is over', () => {
  const teams = all('teams') as readonly Team[]
  expect(teams).toHaveLength(teamsCount)
  const founded = teams.filter(({ stage }) => stage === 'founded')
  expect(founded.map(({ allPhotoIds }) => allPhotoIds.length)).toEqual(founded.map(() => 1))
  expect(founded).toHaveLength(7)
  expect(teams.filter(({ status }) => status === 'ended')).toHaveLength(1)
  const groups = teams.filter(({ kind }) => kind === 'university')
  expect(groups.map((group) => isAgreementOver(group, now)).sort()).toEqual([false, true])
  const through = (all('volunteers') as readonly Volunteer[]).map(({ throughTeamId }) => throughTeamId)
  expect(through.filter((id) => id !== undefined)).toHaveLength(1)
})

test('the wall: 37 wishes this month, 29 of them handed over; last month’s football with the words that came back', () => {
  const wishes = all('wishes') as readonly Wish[]
  const ofMonth = wishes.filter(({ publishedMonth }) => publishedMonth === '2026-03')
  const count = (status: Wish['status']) => ofMonth.filter((wish) => wish.status === status).length
  expect([ofMonth.length, count('delivered'), count('open'), count('claimed'), count('received')]).toEqual([
    ...[37, 29, 5, 2, 1],
  ])
  expect(wishes.filter(({ status }) => status === 'asked')).toHaveLength(3)
  expect(wishes.find(({ pseudonym }) => pseudonym === '小杨树')).toMatchObject({
    ...{ status: 'delivered', thanks: { status: 'passed' } },
    claim: { accountId: vault.accountIdOf('demo-luo') },
  })
  const due = wishes.filter(({ clockAt = Infinity }) => clockAt <= now)
  expect(due).toEqual([])
})
