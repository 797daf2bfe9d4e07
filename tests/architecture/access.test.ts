import path from 'node:path'
import type { Contract, Reply } from '../../shared/kernel/contract'
import { kernelRefusals } from '../../shared/kernel/refusal'
import { type Role, roles as allRoles } from '../../shared/people/policy'
import { type Relation, relations, type Target, toldTo } from './access/cells'
import { access, scenes, shown } from './access-table'
import { type AccessWorld, openAccessWorld } from './access-world'
import { root, sourceFiles } from './sources'

/** Not-allowed looks like this and like nothing else: no detail, no other words. */
const notThere = { ok: false, code: 'not_found', message: kernelRefusals.not_found }

/** Nobody can be given a post as volunteer or donor: to a handler they are residents, and what they may is in the policy's own test. */
const roles = allRoles.filter((role) => role !== 'volunteer' && role !== 'donor')

let world: AccessWorld
beforeAll(async () => {
  world = await openAccessWorld()
})
afterAll(() => world.close())

const isContract = (value: unknown): value is Contract =>
  typeof value === 'object' && value !== null && 'permit' in value && 'kind' in value

async function contractNames(): Promise<readonly string[]> {
  const files = sourceFiles().filter(
    (file) => /^shared\/\w+\/contract\.ts$/.test(file) && !file.includes('kernel'),
  )
  const modules = await Promise.all(
    files.map(async (file) => (await import(path.join(root, file))) as object),
  )
  return modules.flatMap((module) =>
    Object.values(module)
      .filter(isContract)
      .map((contract) => contract.name),
  )
}

test('every contract has its row, its good call and its handler, and none is left over', async () => {
  const names = [...(await contractNames())].sort()
  expect(names.length).toBeGreaterThan(30)
  expect(Object.keys(access).sort()).toEqual(names)
  expect(Object.keys(scenes).sort()).toEqual(names)
  expect(world.handlers.map(({ contract }) => contract.name).sort()).toEqual(names)
  expect(names).toEqual(expect.arrayContaining(Object.keys(shown)))
})

function toldBy(reply: Reply): string {
  if (reply.ok) return 'ok'
  if (reply.code !== 'not_found') return reply.code
  return JSON.stringify(reply) === JSON.stringify(notThere) ? 'not_found' : JSON.stringify(reply)
}

/** Whether the record, or its count, is in the answer. */
function shows(reply: Reply, { requestId, noticeId, own }: Target): boolean {
  if (!reply.ok) return false
  const { unread, station } = reply.output as { readonly unread?: number; readonly station?: number }
  if (unread !== undefined) return unread > 0
  if (station !== undefined) return station > 0
  const answer = JSON.stringify(reply.output)
  return [requestId, noticeId, ...Object.values(own)].some((id) => answer.includes(id))
}

async function answerTo(name: string, role: Role, relation: Relation, isList: boolean): Promise<string> {
  const { openid, target } = await world.stage(name, role, relation)
  const reply = await world.call(openid, name, scenes[name]?.[0](target) ?? {})
  await world.clear(target)
  return toldBy(reply) + (isList && shows(reply, target) ? ', with the record' : '')
}

// Some answers are drawn on paper first.
jest.setTimeout(60_000)

describe.each(Object.entries(access))('%s', (name, cells) => {
  test('every role in every relation', async () => {
    const wanted: Record<string, string> = {}
    const told: Record<string, string> = {}
    for (const relation of relations) {
      const answers = roles.map(async (role) => {
        const list = shown[name]
        const isShown = list !== undefined && toldTo(list, relation, role) === 'ok'
        wanted[`${relation} ${role}`] = toldTo(cells, relation, role) + (isShown ? ', with the record' : '')
        told[`${relation} ${role}`] = await answerTo(name, role, relation, list !== undefined)
      })
      await Promise.all(answers)
    }
    expect(told).toEqual(wanted)
  })
})

test('whoever is not known to the platform is nobody', async () => {
  for (const { contract } of world.handlers) {
    expect(await world.call('', contract.name, {})).toMatchObject({ ok: false, code: 'identity.missing' })
  }
})

const nowhere = (target: Target): Target => ({
  ...{ ...target, requestId: 'rnowhere', noticeId: 'nnowhere' },
  own: Object.fromEntries(Object.keys(target.own).map((key) => [key, 'xnowhere'])),
})

/** Refused before anything is looked for, or in words of their own: the same whether it is there or not. */
const refusedAnyhow: Readonly<Record<string, string>> = {
  'certificates.verify': 'certificates.unknown',
  'courses.answerQuiz': 'courses.register_first',
  'funds.payPayment': 'requests.photo_unknown',
  'grants.confirmOnPaper': 'requests.photo_unknown',
  'teams.join': 'teams.not_a_volunteer',
}

test('what is not there looks the same to everybody who may ask', async () => {
  const { openid, target } = await world.stage('requests.get', 'worker', 'same')
  const answers: Record<string, unknown> = {}
  const wanted: Record<string, unknown> = {}
  for (const name of Object.keys(scenes)) {
    const input = scenes[name]?.[0](nowhere(target)) ?? {}
    const isAboutOne = 'id' in input
    if (!isAboutOne) continue
    const reply = await world.call(openid, name, input)
    const code = refusedAnyhow[name]
    answers[name] = code === undefined || reply.ok ? reply : reply.code
    wanted[name] = code ?? notThere
  }
  expect(answers).toEqual(wanted)
})
