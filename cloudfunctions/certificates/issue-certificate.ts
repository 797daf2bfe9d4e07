import { issueCertificate } from '../../shared/certificates/contract'
import { checkMonths, checkTotals, giveNumber, numberIn, seriesOf } from '../../shared/certificates/rules'
import { isRefused, refuse } from '../../shared/kernel/refusal'
import { handle } from '../kernel/handle'
import { idOf } from '../kernel/records'
import { findStation } from '../network/directory'
import { findVolunteer } from '../volunteers/volunteers-store'
import { bookIdOf, books, certificates, sealedName } from './certificates-store'
import { totalsOf } from './totals'

/** The number and the certificate in one transaction: no number stands on two. */
export const issueCertificateHandler = handle(issueCertificate, async (asked) => {
  const { input, actor, at, store, vault, command } = asked
  const { stationId, from, to } = input
  const station = await findStation(asked, stationId)
  if (station === undefined) return refuse('not_found')
  const wrong = checkMonths(input, at)
  if (wrong !== undefined) return wrong
  const totals = await totalsOf(store, { personId: actor.id, stationId, from, to })
  const nothing = checkTotals(totals)
  if (nothing !== undefined) return nothing
  const volunteer = await findVolunteer(store, actor)
  const id = idOf(certificates, command)
  const series = seriesOf(station.name, at)
  return store.transact(async (t) => {
    const given = await t.revise(books, bookIdOf(series), { series }, command, {
      blank: { series, given: 0 },
      decide: giveNumber,
      reply: (book) => ({ number: numberIn(series, book.given) }),
    })
    if (isRefused(given)) return given
    return t.create(certificates, command, {
      fields: {
        ...{ personId: actor.id, stationId, stationName: station.name, from, to, ...totals },
        ...{ number: given.number, issuedAt: at, displayName: volunteer?.displayName ?? '志愿者' },
        sealedName: sealedName(vault, input.realName, id),
      },
      facts: [{ fact: 'certificate.issued' }],
      reply: ({ _id, number }) => ({ id: _id, number }),
    })
  })
})
