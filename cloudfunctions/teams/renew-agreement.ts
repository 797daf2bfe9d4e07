import { renew } from '../../shared/teams/agreement-rules'
import { renewAgreement } from '../../shared/teams/contract'
import { handle } from '../kernel/handle'
import { decideAtDesk } from './acting'
import { sealedPartner } from './teams-store'

export const renewAgreementHandler = handle(renewAgreement, (asked) => {
  const { id, agreement, contact } = asked.input
  const sealed = contact && sealedPartner(asked.vault, contact, id)
  return decideAtDesk(asked, (team) => renew(team, agreement, sealed, asked.at))
})
