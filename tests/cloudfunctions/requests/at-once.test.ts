import { getRequest, handOverRequest, replyRequest, resolveRequest } from '../../../shared/requests/contract'
import { chen, li, zhou } from '../../world/people'
import { aRequest } from '../../world/requests'
import { openWorld, type World } from '../../world/world'

let world: World
beforeEach(async () => {
  world = await openWorld()
})
afterEach(() => world.close())

/** Every order in which three can come. */
const rounds = Array.from({ length: 8 }, (_, round) => [round])

test.each(rounds)('two workers reply, hand over and resolve at the same moment, round %s', async (round) => {
  const id = await world.keep(aRequest({ _id: `ronce${round}`, status: 'working' }))
  const steps = [
    () => world.tell(chen, replyRequest, { id, words: '下午三点到' }),
    () => world.tell(zhou, handOverRequest, { id, accountId: li.id, words: '您离得近' }),
    () => world.tell(zhou, resolveRequest, { id, result: '换好了', code: 'done' }),
  ]
  const order = [...steps.slice(round % 3), ...steps.slice(0, round % 3)]
  const replies = await Promise.all(order.map((step) => step()))
  const { log, version, talk, status, assignee, result } = await world.request(id)
  const facts = log.map(({ fact }) => fact)
  // What was answered with yes is there, all of it; what was not has left nothing, and says why.
  const yes = replies.filter((reply) => reply.ok).length
  expect(facts).toHaveLength(yes)
  expect(version).toBe(1 + yes)
  expect(facts).toContain('request.resolved')
  expect([status, result?.words]).toEqual(['resolved', '换好了'])
  expect(talk.some((line) => line.words === '下午三点到')).toBe(facts.includes('request.replied'))
  expect(assignee?.accountId === li.id).toBe(facts.includes('request.handed_over'))
  for (const reply of replies) {
    if (reply.ok) continue
    // Not handed to her any more, or over meanwhile: in both cases the words say how it stands now.
    expect(['requests.not_now', 'requests.not_yours']).toContain(reply.code)
    expect(reply.message).toMatch(/已经办好了|经手这件事的人/)
  }
  // The later one opens it and sees what changed, by whom and when.
  const seen = await world.ask(zhou, getRequest, { id })
  expect(seen.timeline.map(({ fact }) => fact)).toEqual(facts)
})
