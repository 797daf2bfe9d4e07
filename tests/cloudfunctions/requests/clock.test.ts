import { serveJobs } from '../../../cloudfunctions/kernel/serve-jobs'
import { tellers } from '../../../cloudfunctions/jobs/tellers'
import { sweepUnsent } from '../../../cloudfunctions/kernel/sweep'
import { teller } from '../../../cloudfunctions/kernel/tellers'
import { requestsJobs } from '../../../cloudfunctions/requests'
import { reassignRequests } from '../../../cloudfunctions/requests/reassign-requests'
import { recheckRequests } from '../../../cloudfunctions/requests/recheck-requests'
import { remindRequests } from '../../../cloudfunctions/requests/remind-requests'
import { requests } from '../../../cloudfunctions/requests/requests-store'
import { settleRequests } from '../../../cloudfunctions/requests/settle-requests'
import { replyRequest, submitRequest } from '../../../shared/requests/contract'
import { noticesOf } from '../../../shared/requests/notices'
import { chen, DAY, fenglin, HOUR, li, MONDAY, sun, wang, zhou } from '../../world/people'
import { aRequest } from '../../world/requests'
import { openWorld, type World } from '../../world/world'
import { aNeed } from './needs'

let world: World
beforeEach(async () => {
  world = await openWorld()
})
afterEach(() => world.close())

describe('settling', () => {
  test('after seven days, to the millisecond, once', async () => {
    await world.keep(aRequest({ status: 'resolved', closedAt: MONDAY }))
    world.pass(7 * DAY - HOUR)
    expect(await settleRequests(world.services)).toBe(0)
    world.pass(1)
    expect(await settleRequests(world.services)).toBe(1)
    expect(await settleRequests(world.services)).toBe(0)
    const { status, closedAt, log, version } = await world.request('rlamp')
    expect({ status, closedAt, version }).toEqual({ status: 'confirmed', closedAt: MONDAY, version: 2 })
    expect(log).toMatchObject([{ fact: 'request.settled', by: 'clock' }])
  })

  test('two clocks at once are one', async () => {
    await world.keep(aRequest({ status: 'resolved', closedAt: MONDAY }))
    world.pass(8 * DAY)
    await Promise.all([settleRequests(world.services), settleRequests(world.services)])
    expect((await world.request('rlamp')).version).toBe(2)
  })
})

describe('reminding', () => {
  const facts = async () => (await world.request('rlamp')).log.map(({ fact }) => fact)
  const toldTo = async (personId: string) =>
    (await world.all('notices')).filter((notice) => (notice as { personId?: string }).personId === personId)
      .length

  test('two sweeps in the same minute: each is told once, first whoever has it, then the head', async () => {
    // Filed at nine; the clock of the world stands at ten: three of four hours gone at noon.
    const clock = { startedAt: MONDAY, runningSince: MONDAY, spentMinutes: 0, told: [] }
    await world.keep(aRequest({ clock }))
    const sweep = async () => {
      await Promise.all([remindRequests(world.services), remindRequests(world.services)])
      await sweepUnsent({
        services: world.services,
        tellers,
        robotUrlOf: () => Promise.resolve(undefined),
        until: performance.now() + 10_000,
        requestId: 'test',
      })
    }
    await sweep()
    expect(await facts()).toEqual([])
    world.pass(2 * HOUR)
    await sweep()
    world.pass(20_001)
    await sweep()
    expect(await facts()).toEqual(['request.due_soon'])
    expect([await toldTo(chen.id), await toldTo(zhou.id)]).toEqual([1, 0])
    world.pass(HOUR)
    await sweep()
    world.pass(20_001)
    await sweep()
    expect(await facts()).toEqual(['request.due_soon', 'request.overdue'])
    expect([await toldTo(chen.id), await toldTo(zhou.id)]).toEqual([2, 1])
    expect(await remindRequests(world.services)).toBe(0)
  })
})

describe('asking WeChat again', () => {
  test('words without an answer are published once there is one, and not before', async () => {
    world.weather.verdict = 'unchecked'
    const { id } = await world.ask(wang, submitRequest, aNeed({ words: '灯坏了，打 13911112222' }))
    await world.ask(chen, replyRequest, { id, words: '看到了' })
    expect(await recheckRequests(world.services)).toBe(0)
    expect((await world.request(id)).version).toBe(2)
    world.weather.verdict = 'pass'
    world.textChecks.length = 0
    expect(await recheckRequests(world.services)).toBe(2)
    // What is checked is what will be read, with its numbers.
    expect(world.textChecks).toEqual(['灯坏了，打 13911112222', '看到了'])
    const { text, talk, hasUnchecked } = await world.request(id)
    expect([text.check, talk[0]?.check, hasUnchecked]).toEqual(['passed', 'passed', false])
    expect(JSON.stringify(await world.all('requests'))).not.toContain('openid')
    expect(await recheckRequests(world.services)).toBe(0)
  })

  test('after a day a colleague decides', async () => {
    world.weather.verdict = 'unchecked'
    const { id } = await world.ask(wang, submitRequest, aNeed())
    world.pass(DAY + 1)
    expect(await recheckRequests(world.services)).toBe(1)
    expect(await world.request(id)).toMatchObject({ text: { check: 'review' }, hasUnchecked: false })
  })
})

describe('finding somebody', () => {
  const withNobody = () => {
    const { assignee: _, ...nobodys } = aRequest()
    return world.keep(nobodys)
  }

  test('for what lies with nobody; she is told by the sweep', async () => {
    await withNobody()
    const main = serveJobs({
      ...{ services: world.services, jobs: requestsJobs, pushed: [] },
      ...{ tellers: [teller(requests, noticesOf)], robotUrlOf: () => Promise.resolve(undefined) },
    })
    const tick = () => main({ Type: 'Timer' }, { environment: '{"TRIGGER_SRC":"timer"}' })
    expect(await tick()).toMatchObject({ 'requests.reassign': 1 })
    const { assignee, unsent, log } = await world.request('rlamp')
    expect(assignee?.accountId).toBe(chen.id)
    expect(log).toMatchObject([{ fact: 'request.assigned', by: 'clock', detail: { reason: 'community' } }])
    expect(unsent).toHaveLength(1)
    world.pass(60_000)
    expect(await tick()).toMatchObject({ deliver: 1, 'requests.reassign': 0 })
    expect(await world.all('notices')).toMatchObject([{ personId: chen.id }])
    expect((await world.request('rlamp')).unsent).toEqual([])
  })

  test('for what lies with somebody whose post there has ended, and only that', async () => {
    const assignee = { accountId: sun.id, displayName: '孙洁' }
    await world.keep(aRequest({ _id: 'rleft', assignee }))
    await world.keep(aRequest({ _id: 'rended', assignee, status: 'closed' }))
    await world.keep(aRequest({ _id: 'rkept', assignee: { accountId: li.id, displayName: '李悦' } }))
    expect(await reassignRequests(world.services)).toBe(1)
    expect((await world.request('rleft')).assignee?.accountId).toBe(chen.id)
    expect((await world.request('rended')).assignee?.accountId).toBe(sun.id)
    expect((await world.request('rkept')).version).toBe(1)
  })

  test('while there is nobody it waits, and nothing is written', async () => {
    const gone = { posts: [], stationIds: [] }
    await world.database.update('accounts', { stationIds: { $eq: fenglin } }, { set: gone })
    await withNobody()
    expect(await reassignRequests(world.services)).toBe(1)
    expect(await world.request('rlamp')).toMatchObject({ version: 1, log: [] })
  })
})
