import { issueCertificate } from '../../shared/certificates/contract'
import { checkMonths, checkTotals, seriesOf } from '../../shared/certificates/rules'
import { isRefused, refuse } from '../../shared/kernel/refusal'
import { handle } from '../kernel/handle'
import { idOf } from '../kernel/records'
import { findStation } from '../network/directory'
import { findVolunteer } from '../volunteers/volunteers-store'
import { certificates, sealedName } from './certificates-store'
import { nextNumber } from './next-number'
import { totalsOf } from './totals'

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
  const number = await nextNumber(asked, seriesOf(station.name, at))
  if (isRefused(number)) return number
  return store.create(certificates, command, {
    fields: {
      ...{ personId: actor.id, stationId, stationName: station.name, from, to, ...totals },
      ...{ number, issuedAt: at, displayName: volunteer?.displayName ?? '志愿者' },
      sealedName: sealedName(vault, input.realName, id),
    },
    facts: [{ fact: 'certificate.issued' }],
    reply: (certificate) => ({ id: certificate._id, number: certificate.number }),
  })
})
