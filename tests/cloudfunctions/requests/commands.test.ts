import type { Contract } from '../../../shared/kernel/contract'
import * as contract from '../../../shared/requests/contract'
import type { Request, Status } from '../../../shared/requests/model'
import { chen, li, liu, sun, wang, zhao, zhou } from '../../world/people'
import { aLine, aRequest, someWords } from '../../world/requests'
import { aCommandId, openWorld, type World } from '../../world/world'

let world: World
beforeAll(async () => {
  world = await openWorld()
})
afterAll(() => world.close())

let made = 0
const kept = (over: Partial<Request> = {}) =>
  world.keep(aRequest({ _id: `r${String(++made).padStart(6, '0')}`, ...over }))

interface Case {
  readonly of: Contract
  readonly by: { readonly openid: string }
  readonly input: Readonly<Record<string, unknown>>
  readonly other: Readonly<Record<string, unknown>>
  readonly from: Partial<Request>
  readonly to: Status
  readonly fact: string
  /** A status in which it is refused, and how. */
  readonly never: readonly [Status, string]
}
const words = { words: '圆的，像个盘子' }
const held = { text: someWords('客厅的灯坏了', { check: 'review' }) }
const other = { words: '不是这句' }
const never: Case['never'] = ['withdrawn', 'requests.not_now']
const at = (status: Status) => ({ status })

/** One good case for every command on a request. */
const cases: readonly Case[] = [
  {
    of: contract.answerRequest,
    by: wang,
    input: { ...words, photoIds: [] },
    other: { ...other, photoIds: [] },
    from: at('asking'),
    to: 'working',
    fact: 'request.answered',
    never,
  },
  {
    of: contract.confirmRequest,
    by: wang,
    input: {},
    other: {},
    from: at('resolved'),
    to: 'confirmed',
    fact: 'request.confirmed',
    never: ['waiting', 'requests.not_now'],
  },
  {
    of: contract.reopenRequest,
    by: wang,
    input: words,
    other,
    from: at('resolved'),
    to: 'working',
    fact: 'request.reopened',
    never,
  },
  {
    of: contract.rateRequest,
    by: wang,
    input: { stars: 4, comment: '好' },
    other: { stars: 1 },
    from: at('resolved'),
    to: 'resolved',
    fact: 'request.rated',
    never,
  },
  {
    of: contract.withdrawRequest,
    by: wang,
    input: {},
    other: {},
    from: {},
    to: 'withdrawn',
    fact: 'request.withdrawn',
    never: ['working', 'requests.work_begun'],
  },
  {
    of: contract.acceptRequest,
    by: chen,
    input: {},
    other: {},
    from: {},
    to: 'working',
    fact: 'request.accepted',
    never,
  },
  {
    of: contract.setRequestUrgency,
    by: chen,
    input: { urgency: 'urgent', reason: '怕摔' },
    other: { urgency: 'later', reason: '不急' },
    from: {},
    to: 'waiting',
    fact: 'request.urgency_set',
    never,
  },
  {
    of: contract.replyRequest,
    by: chen,
    input: words,
    other,
    from: {},
    to: 'working',
    fact: 'request.replied',
    never,
  },
  {
    of: contract.askRequest,
    by: chen,
    input: words,
    other,
    from: {},
    to: 'asking',
    fact: 'request.asked',
    never,
  },
  {
    of: contract.noteRequest,
    by: li,
    input: words,
    other,
    from: {},
    to: 'waiting',
    fact: 'request.noted',
    never: ['waiting', 'ok'],
  },
  {
    of: contract.handOverRequest,
    by: chen,
    input: { accountId: li.id, ...words },
    other: { accountId: zhou.id },
    from: {},
    to: 'waiting',
    fact: 'request.handed_over',
    never,
  },
  {
    of: contract.resolveRequest,
    by: chen,
    input: { result: '换好了' },
    other: { result: '别的' },
    from: {},
    to: 'resolved',
    fact: 'request.resolved',
    never,
  },
  {
    of: contract.closeRequest,
    by: chen,
    input: { reason: '物业来修' },
    other: { reason: '别的' },
    from: {},
    to: 'closed',
    fact: 'request.closed',
    never,
  },
  {
    of: contract.openRequestContact,
    by: chen,
    input: {},
    other: {},
    from: {},
    to: 'waiting',
    fact: 'request.contact_opened',
    never,
  },
  {
    of: contract.reviewRequest,
    by: li,
    input: { piece: 'text', decision: 'show' },
    other: { piece: 'text', decision: 'hide' },
    from: held,
    to: 'waiting',
    fact: 'request.reviewed',
    never: ['withdrawn', 'requests.not_now'],
  },
]
const named = cases.map((one) => [one.of.name, one] as const)
const isFromDesk = ({ of }: Case) => of.permit === 'requests.handle'

test('every command on a request is here', () => {
  const all: Contract[] = Object.values(contract).filter(
    (one): one is Contract & typeof one => 'kind' in one && one.kind === 'command',
  )
  // What changes a photo and not the request has a test of its own, as has submitting.
  const here = [
    contract.submitRequest,
    contract.reviewRequestPhoto,
    // Reports: `reports.test.ts`; calls: `hotline.test.ts`; filing for somebody and taking over: `claim.test.ts`.
    ...[contract.reportHazard, contract.joinReport, contract.takeCall, contract.addCall, contract.confirmFor],
    ...[contract.fileAsCommittee, contract.openClaim, contract.claimRequest, contract.newClaimCode],
    contract.revokeRequest,
    ...cases.map(({ of }) => of),
  ].map(({ name }) => name)
  expect(all.map(({ name }) => name).sort()).toEqual(here.sort())
})

describe.each(named)('%s', (_name, { of, by, input, other, from, to, fact, never: [status, code] }) => {
  test('is done, and told in the log', async () => {
    const id = await kept(from)
    expect(await world.ask(by, of, { ...input, id })).toMatchObject({ id })
    const { log, version, ...request } = await world.request(id)
    expect(request.status).toBe(to)
    expect(version).toBe(2)
    expect(log).toMatchObject([{ fact, at: world.now(), by: world.services.vault.accountIdOf(by.openid) }])
  })

  test('sent twice is one effect and the same answer', async () => {
    const [id, command] = [await kept(from), aCommandId()]
    const first = await world.tell(by, of, { ...input, id }, command)
    expect(first.ok).toBe(true)
    const both = [1, 2].map(() => world.tell(by, of, { ...input, id }, command))
    expect(await Promise.all(both)).toEqual([first, first])
    expect((await world.request(id)).version).toBe(2)
  })

  test('the same command with another input is refused', async () => {
    if (Object.keys(other).length === 0) return
    const [id, command] = [await kept(from), aCommandId()]
    await world.ask(by, of, { ...input, id }, command)
    expect(await world.codeOf(by, of, { ...other, id }, command)).toBe('command.reused')
    expect((await world.request(id)).version).toBe(2)
  })

  test(`while ${status}: ${code}`, async () => {
    const id = await kept({ ...from, status })
    expect(await world.codeOf(by, of, { ...input, id })).toBe(code)
  })

  test('an id that is nobody’s is not found', async () => {
    expect(await world.codeOf(by, of, { ...input, id: 'rnone' })).toBe('not_found')
  })

  test('for everybody else it is not there', async () => {
    const id = await kept(from)
    const strangers = isFromDesk({ of } as Case) ? [wang, liu, zhao, sun] : [liu, chen, li, zhou, zhao, sun]
    for (const stranger of strangers)
      expect(await world.codeOf(stranger, of, { ...input, id })).toBe('not_found')
    expect(await world.request(id)).toMatchObject({ version: 1, log: [] })
  })
})

const onlyAssignee = named.filter(([, one]) => one.by === chen)
test.each(onlyAssignee)(
  '%s: a colleague who does not have it is told so; the head may',
  async (_name, { of, input, from }) => {
    const id = await kept(from)
    expect(await world.codeOf(li, of, { ...input, id })).toBe('requests.not_yours')
    expect(await world.codeOf(zhou, of, { ...input, id })).toBe('ok')
  },
)

test.each([
  ['words', contract.replyRequest, { words: ' ' }],
  ['words', contract.askRequest, { words: '灯'.repeat(501) }],
  ['result', contract.resolveRequest, { result: '' }],
  ['reason', contract.closeRequest, { reason: '' }],
  ['stars', contract.rateRequest, { stars: 6 }],
  ['id', contract.acceptRequest, { id: '$ne' }],
] as const)('bad input names %s', async (path, of, input) => {
  const reply = await world.tell(of.permit === 'self' ? wang : chen, of, {
    id: 'rlamp',
    ...input,
  })
  expect(reply).toMatchObject({ code: 'input.invalid', detail: { paths: [path] } })
})

describe('handing over', () => {
  const give = async (accountId: string, from: Partial<Request> = {}) =>
    world.codeOf(chen, contract.handOverRequest, { id: await kept(from), accountId })
  test.each([
    ['herself', chen, 'requests.same_person'],
    ['a colleague whose post has ended', sun, 'requests.not_colleague'],
    ['a worker of another station', zhao, 'requests.not_colleague'],
    ['a resident', wang, 'requests.not_colleague'],
    ['the head', zhou, 'ok'],
  ])('to %s: %s', async (_who, { id }, code) => expect(await give(id)).toBe(code))
})

test('another urgency needs a reason', async () => {
  const id = await kept()
  expect(await world.codeOf(chen, contract.setRequestUrgency, { id, urgency: 'soon' })).toBe(
    'requests.reason_needed',
  )
  expect(await world.codeOf(chen, contract.setRequestUrgency, { id, urgency: 'normal' })).toBe('ok')
})

test('reopening: seven days to the millisecond', async () => {
  const closedAt = world.now() - 7 * 24 * 60 * 60 * 1000
  expect(
    await world.codeOf(wang, contract.reopenRequest, {
      id: await kept({ status: 'resolved', closedAt }),
      words: '又灭了',
    }),
  ).toBe('ok')
  const late = await kept({ status: 'resolved', closedAt: closedAt - 1 })
  expect(await world.codeOf(wang, contract.reopenRequest, { id: late, words: '又灭了' })).toBe(
    'requests.reopen_late',
  )
})

test('a talk of 200 lines takes no more', async () => {
  const id = await kept({ talk: Array.from({ length: 200 }, (_, index) => aLine({ id: `l${index}` })) })
  expect(await world.codeOf(wang, contract.answerRequest, { id, words: '还有', photoIds: [] })).toBe(
    'requests.talk_full',
  )
})

test('own words are let through by a colleague only', async () => {
  world.weather.verdict = 'review'
  const id = await kept()
  await world.ask(chen, contract.replyRequest, { id, words: '看到了' })
  world.weather.verdict = 'pass'
  const lineId = (await world.request(id)).talk[0]!.id
  const show = { id, piece: { lineId }, decision: 'show' } as const
  expect(await world.codeOf(chen, contract.reviewRequest, show)).toBe('requests.own_words')
  expect(await world.codeOf(li, contract.reviewRequest, show)).toBe('ok')
  expect(await world.codeOf(li, contract.reviewRequest, show)).toBe('requests.nothing_held')
})

describe('at once', () => {
  test('two workers reply: both lines are there', async () => {
    const id = await kept()
    const said = [chen, zhou].map((who) =>
      world.codeOf(who, contract.replyRequest, { id, words: `我是 ${who.openid}` }),
    )
    expect(await Promise.all(said)).toEqual(['ok', 'ok'])
    const { talk, log, version } = await world.request(id)
    expect([talk.length, log.length, version]).toEqual([2, 2, 3])
    expect(new Set(talk.map(({ id: lineId }) => lineId)).size).toBe(2)
  })

  test('twenty lines from both sides: none is lost', async () => {
    const id = await kept({ status: 'working' })
    const said = Array.from({ length: 20 }, async (_, index) => {
      const command = aCommandId()
      // As a client would: told that it is busy, it sends the same command again.
      for (;;) {
        const code = await (index % 2 === 0
          ? world.codeOf(wang, contract.answerRequest, { id, words: `第 ${index} 句`, photoIds: [] }, command)
          : world.codeOf(chen, contract.replyRequest, { id, words: `第 ${index} 句` }, command))
        if (code !== 'busy') return code
      }
    })
    expect(new Set(await Promise.all(said))).toEqual(new Set(['ok']))
    const { talk, version } = await world.request(id)
    expect(new Set(talk.map((line) => line.words)).size).toBe(20)
    expect(talk).toHaveLength(20)
    expect(version).toBe(21)
  })

  test('one hands over, the other resolves: one order or the other, nothing between', async () => {
    const id = await kept()
    const codes = await Promise.all([
      world.codeOf(chen, contract.handOverRequest, { id, accountId: li.id }),
      world.codeOf(chen, contract.resolveRequest, { id, result: '换好了' }),
    ])
    expect([
      ['ok', 'requests.not_yours'],
      ['requests.not_now', 'ok'],
    ]).toContainEqual(codes)
    expect((await world.request(id)).version).toBe(2)
  })

  test('the resident withdraws while the worker accepts: one of them wins', async () => {
    const id = await kept()
    const codes = await Promise.all([
      world.codeOf(wang, contract.withdrawRequest, { id }),
      world.codeOf(chen, contract.acceptRequest, { id }),
    ])
    expect([
      ['ok', 'requests.not_now'],
      ['requests.work_begun', 'ok'],
    ]).toContainEqual(codes)
  })

  test('two resolve: one result', async () => {
    const id = await kept()
    const codes = await Promise.all(
      [chen, zhou].map((who) => world.codeOf(who, contract.resolveRequest, { id, result: who.openid })),
    )
    expect(codes.sort()).toEqual(['ok', 'requests.not_now'])
  })
})

test('photos in an answer: her own and free ones', async () => {
  const [id, elsewhere] = [await kept({ status: 'asking' }), await kept({ photoIds: ['photoused'] })]
  expect(elsewhere).not.toBe(id)
  await world.photo('photoused')
  await world.photo('photoliu', { ownerId: liu.id })
  const photoIds = [await world.photo('photolamp')]
  const answer = (ids: string[]) =>
    world.codeOf(wang, contract.answerRequest, { id, words: '是这种', photoIds: ids })
  expect(await answer(['photoused'])).toBe('requests.photo_unknown')
  expect(await answer(['photoliu'])).toBe('requests.photo_unknown')
  expect(await answer(photoIds)).toBe('ok')
  expect((await world.request(id)).allPhotoIds).toEqual(photoIds)
})
