import { checkCodeOf } from '../../../cloudfunctions/certificates/certificates-store'
import * as contracts from '../../../shared/certificates/contract'
import { aCertificate, servedAccount, servedEntry } from '../../world/certificates'
import { xu } from '../../world/errands'
import { fenglin, vault, wang, zhou } from '../../world/people'
import { script, type Script } from '../script'
import { count, told } from './counting'

const { _id: id } = aCertificate()
const served = { time_accounts: [servedAccount], time_entries: [servedEntry] }

export const certificatesScripts: readonly Script[] = [
  script(contracts.issueCertificate, {
    by: xu,
    input: { stationId: fenglin, from: '2026-03', to: '2026-03', realName: '许建国' },
    given: { documents: served },
    effects: (after) => ({
      issued: told(after, 'certificates', 'certificate.issued'),
      number: count(after, 'certificates', { number: '枫林 2026-000001' }),
      given: count(after, 'certificate_books', { series: '枫林 2026', given: 1 }),
    }),
  }),
  script(contracts.revokeCertificate, {
    by: zhou,
    input: { id, reason: '名字写错了' },
    given: { documents: { certificates: [aCertificate()] } },
    effects: (after) => ({ revoked: told(after, 'certificates', 'certificate.revoked') }),
  }),
  script(contracts.verifyCertificate, {
    by: wang,
    input: { id, code: checkCodeOf(vault, id) },
    given: { documents: { ...served, certificates: [aCertificate()] } },
    effects: (after) => ({ untouched: count(after, 'certificates', { version: 1 }) }),
  }),
]
