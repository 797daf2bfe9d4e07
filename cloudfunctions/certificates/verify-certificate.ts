import { verifyCertificate } from '../../shared/certificates/contract'
import type { Certificate } from '../../shared/certificates/model'
import { codeFrom, numberFrom } from '../../shared/certificates/rules'
import { isRefused, refuse } from '../../shared/kernel/refusal'
import { missCode, mustWait } from '../../shared/people/post-rules'
import { accounts } from '../kernel/actor'
import { type Commanded, handle } from '../kernel/handle'
import { blankAccount, findAccount, self } from '../people/people-store'
import { certificates, checkCodeOf } from './certificates-store'
import { totalsOf } from './totals'
import { viewProof } from './view-certificate'

type Asked = Commanded<(typeof verifyCertificate)['input']>

/** A right answer leaves no trace of who looked. A wrong one counts with all wrong codes; after ten an hour nobody is answered. */
export const verifyCertificateHandler = handle(verifyCertificate, async (asked) => {
  const { actor, at, store, vault, input } = asked
  const account = await findAccount(store, actor)
  if (account !== undefined && mustWait(account, at)) return refuse('people.try_later')
  const found = await findCertificate(asked)
  if (found === undefined || checkCodeOf(vault, found._id) !== codeFrom(input.code)) return miss(asked)
  return viewProof(vault, found, await totalsOf(store, found))
})

async function findCertificate({ input, store }: Asked): Promise<Certificate | undefined> {
  const number = 'number' in input ? numberFrom(input.number) : undefined
  const known = 'id' in input ? { _id: input.id } : number === undefined ? undefined : { number }
  return known && (await store.find(certificates, known, { limit: 1 }))[0]
}

async function miss({ actor, at, store, command }: Asked) {
  const counted = await store.revise(accounts, actor.id, self(actor), command, {
    blank: blankAccount(actor.openid),
    decide: (account) => (mustWait(account, at) ? refuse('people.try_later') : missCode(account, at)),
    reply: () => 'missed',
  })
  return isRefused(counted) ? counted : refuse('certificates.unknown')
}
