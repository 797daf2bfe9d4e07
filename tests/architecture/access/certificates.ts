import { checkCodeOf } from '../../../cloudfunctions/certificates/certificates-store'
import { aCertificate } from '../../world/certificates'
import { DAY, MONDAY, vault } from '../../world/people'
import { theEntryOf, anAccountOf } from '../../world/timebank'
import { type ContextAccess, desk, everyone, here, none, onlyOwn, type Scene, type Staging } from './cells'

/** The head of the station, and nobody else. */
const headOnly = ['', 'head', 'head', '', ''] as const

/** Newer than what is issued meanwhile. */
const YEAR = 365 * DAY

/** A certificate of the station, the caller's own or somebody else's; and hours in everybody's books, to ask for one. */
async function stage({ contract, relation, number, callerId, put }: Staging) {
  const personId = relation === 'own' ? callerId : `aholder${String(number)}`
  const _id = `z${String(number)}000`
  const holder = { id: contract === 'certificates.issue' ? callerId : personId }
  const origin = { kind: 'errand', id: `e${String(number)}` } as const
  const account = anAccountOf(holder, { minutes: 120, stationId: here.station })
  await put('time_entries', theEntryOf(account, { source: { ...origin, origin } }))
  if (contract === 'certificates.issue') return {}
  const issued = { number: `社工 2026-${String(number).padStart(6, '0')}`, issuedAt: MONDAY + YEAR + number }
  await put('certificates', aCertificate({ _id, personId, stationId: here.station, ...issued }))
  return { certificate: _id }
}

const on =
  (more: object = {}): Scene[0] =>
  ({ own }) => ({ id: own['certificate'] ?? 'znowhere', ...more })

export const certificatesAccess: ContextAccess = {
  access: {
    // own, assigned, same, other, ended
    'certificates.issue': everyone,
    'certificates.get': onlyOwn,
    'certificates.listMine': everyone,
    'certificates.print': onlyOwn,
    'certificates.verify': everyone,
    'certificates.revoke': headOnly,
    'certificates.listOfStation': [desk, desk, desk, desk, none],
  },
  shown: {
    'certificates.listMine': onlyOwn,
    'certificates.listOfStation': [none, 'head', 'head', none, none],
  },
  scenes: {
    'certificates.issue': [
      () => ({ stationId: here.station, from: '2026-03', to: '2026-03', realName: '许建国' }),
    ],
    'certificates.get': [on()],
    'certificates.listMine': [() => ({})],
    'certificates.print': [on()],
    'certificates.verify': [
      (target) => {
        const id = target.own['certificate'] ?? 'znowhere'
        return { id, code: checkCodeOf(vault, id) }
      },
    ],
    'certificates.revoke': [on({ reason: '名字写错了' })],
    'certificates.listOfStation': [() => ({})],
  },
  stage,
}
