import { checkCodeOf } from '../../../cloudfunctions/certificates/certificates-store'
import * as contract from '../../../shared/certificates/contract'
import { reverseTime } from '../../../shared/timebank/contract'
import { aCertificate, servedAccount, servedEntry } from '../../world/certificates'
import { aVolunteer, xu } from '../../world/errands'
import { chen, fenglin, guoyuan, HOUR, liu, vault, wang, zhao, zhou } from '../../world/people'
import { theEntryOf } from '../../world/timebank'
import { aCommandId, openWorld, type World } from '../../world/world'

let world: World
beforeEach(async () => {
  world = await openWorld()
  await world.insert('time_accounts', servedAccount)
  await world.insert('time_entries', servedEntry)
})
afterEach(() => world.close())

const asked = { stationId: fenglin, from: '2026-01', to: '2026-03', realName: '许建国' }
const issue = (over: object = {}, commandId?: string) =>
  world.tell(xu, contract.issueCertificate, { ...asked, ...over }, commandId)
const issued = async () => {
  const { id } = await world.ask(xu, contract.issueCertificate, asked)
  return world.ask(xu, contract.getCertificate, { id })
}
const verify = (number: string, code: string, who = wang) =>
  world.tell(who, contract.verifyCertificate, { number, code })

test('at once, from the books; the name is sealed, the check code is kept nowhere', async () => {
  await world.insert('volunteers', aVolunteer())
  const view = await issued()
  expect(view).toMatchObject({
    ...{ number: '枫林 2026-000001', realName: '许建国', displayName: '许师傅', stationName: '枫林社工站' },
    ...{ minutes: 120, services: 1, from: '2026-01', to: '2026-03', state: 'valid' },
  })
  const kept = JSON.stringify(await world.all('certificates'))
  expect(kept).not.toContain('许建国')
  expect(kept).not.toContain(view.code)
  const mine = await world.ask(xu, contract.listMyCertificates, {})
  expect(mine.items).toMatchObject([{ number: view.number, isRevoked: false }])
  expect(JSON.stringify(mine)).not.toContain('许建国')
  expect(await world.codeOf(wang, contract.getCertificate, { id: view.id })).toBe('not_found')
})

test('sent twice it is one; asked again it has the next number', async () => {
  const commandId = aCommandId()
  const first = await issue({}, commandId)
  expect(await issue({}, commandId)).toEqual(first)
  expect(await issue()).toMatchObject({ output: { number: '枫林 2026-000002' } })
  expect(await world.all('certificates')).toHaveLength(2)
})

test('forty at once: forty numbers, none twice, the first of the year included', async () => {
  const replies = await Promise.all(Array.from({ length: 40 }, () => issue()))
  const numbers = replies.map((reply) =>
    reply.ok ? (reply.output as { number: string }).number : reply.code,
  )
  const wanted = Array.from({ length: 40 }, (_, n) => `枫林 2026-${String(n + 1).padStart(6, '0')}`)
  expect([...numbers].sort()).toEqual(wanted)
})

test.each([
  ['months without hours', { from: '2026-01', to: '2026-02' }, 'certificates.nothing'],
  ['another station', { stationId: guoyuan }, 'certificates.nothing'],
  ['no station', { stationId: 'snowhere' }, 'not_found'],
  ['months to come', { to: '2026-04' }, 'certificates.period'],
  ['a name with figures', { realName: '许 123' }, 'input.invalid'],
])('%s', async (_name, over, code) => {
  expect(await issue(over)).toMatchObject({ code })
  expect(await world.all('certificates')).toEqual([])
})

test('only what was taken back in the end counts for nothing', async () => {
  const back = { kind: 'reversal', id: servedEntry._id, origin: servedEntry.source.origin } as const
  const legs = servedEntry.legs.map((leg) => ({ ...leg, amount: -leg.amount }))
  await world.insert(
    'time_entries',
    theEntryOf(servedAccount, { source: back, legs, reverses: servedEntry._id }),
  )
  expect(await issue()).toMatchObject({ code: 'certificates.nothing' })
})

test('anybody with number and code sees that it is true, and as much as stands on it; nothing is written', async () => {
  const { number, code, id } = await issued()
  const proof = await verify(number, code)
  expect(proof).toMatchObject({
    output: {
      number,
      maskedName: '许*国',
      minutes: 120,
      services: 1,
      state: 'valid',
      stationName: '枫林社工站',
    },
  })
  expect(JSON.stringify(proof)).not.toMatch(/许建国|许师傅/)
  expect(await verify(number.replace(/[ -]/g, ''), ` ${code.toLowerCase()}`)).toMatchObject({ ok: true })
  expect(await world.codeOf(wang, contract.verifyCertificate, { id, code })).toBe('ok')
  expect((await world.all('accounts')).filter(({ _id }) => _id === wang.id)).toEqual([])
})

test('a forged one is 不存在, in the same words whatever is wrong with it', async () => {
  const { number, code } = await issued()
  const other = aCertificate({ _id: 'zcertificate00000002', number: '枫林 2026-000009' })
  await world.insert('certificates', other)
  const wrong = [
    await verify('枫林 2026-000777', code),
    await verify('随便写的', code),
    await verify(number, 'AAAA2222'),
    await verify(number, checkCodeOf(vault, other._id)),
    await world.tell(wang, contract.verifyCertificate, { id: 'znowhere', code }),
  ]
  expect(new Set(wrong.map((reply) => JSON.stringify(reply))).size).toBe(1)
  expect(wrong[0]).toMatchObject({
    code: 'certificates.unknown',
    message: expect.stringContaining('不存在') as string,
  })
})

test('ten wrong in an hour, then nothing is answered, right or wrong; other people go on', async () => {
  const { number, code } = await issued()
  for (let n = 0; n < 10; n++) await verify(number, 'AAAA2222')
  expect(await verify(number, code)).toMatchObject({ code: 'people.try_later' })
  expect(await verify(number, 'AAAA2222')).toMatchObject({ code: 'people.try_later' })
  expect(await verify(number, code, liu)).toMatchObject({ ok: true })
  world.pass(HOUR)
  expect(await verify(number, code)).toMatchObject({ ok: true })
})

test('hours that were taken back show on it; what was added harms nothing', async () => {
  const { number, code, id } = await issued()
  const more = theEntryOf(servedAccount, {
    source: { kind: 'errand', id: 'eother', origin: { kind: 'errand', id: 'eother' } },
  })
  await world.insert('time_entries', more)
  expect(await verify(number, code)).toMatchObject({ output: { state: 'valid', minutes: 120 } })
  for (const entryId of [servedEntry._id, more._id])
    await world.ask(zhou, reverseTime, { id: entryId, reason: 'absent' })
  const now = { minutes: 0, services: 0 }
  expect(await verify(number, code)).toMatchObject({ output: { state: 'corrected', minutes: 120, now } })
  expect(await world.ask(xu, contract.getCertificate, { id })).toMatchObject({ state: 'corrected', now })
  expect(await world.codeOf(xu, contract.printCertificate, { id })).toBe('certificates.not_valid')
})

test('the head takes one back; whoever looks sees that it counts no more, and the holder why', async () => {
  const { id, number, code } = await issued()
  const reason = '名字写错了，打 13812345678'
  for (const who of [chen, zhao, xu])
    expect(await world.codeOf(who, contract.revokeCertificate, { id, reason })).toBe('not_found')
  expect((await world.ask(zhou, contract.listStationCertificates, {})).items).toMatchObject([{ id, number }])
  await world.ask(zhou, contract.revokeCertificate, { id, reason })
  expect(await world.codeOf(zhou, contract.revokeCertificate, { id, reason })).toBe(
    'certificates.revoked_already',
  )
  const proof = await verify(number, code)
  expect(proof).toMatchObject({ output: { state: 'revoked' } })
  expect(JSON.stringify(proof)).not.toContain('名字写错')
  expect(await world.ask(xu, contract.getCertificate, { id })).toMatchObject({
    ...{ state: 'revoked', revokedReason: '名字写错了，打 〔号码已收起〕' },
  })
  expect(await world.codeOf(xu, contract.printCertificate, { id })).toBe('certificates.not_valid')
})
