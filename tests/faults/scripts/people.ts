import { invitationIdOf } from '../../../cloudfunctions/people/invitation-code'
import type { Account, Invitation } from '../../../shared/people/model'
import * as contracts from '../../../shared/people/contract'
import { DAY, fenglin, li, liu, MONDAY, vault, wang, zhou } from '../../world/people'
import { script, type Script } from '../script'
import { count, told } from './counting'

const code = 'ABCD2345'
const invitation: Invitation = {
  ...{
    _id: invitationIdOf(vault, code),
    version: 1,
    createdAt: MONDAY,
    updatedAt: MONDAY,
    log: [],
    unsent: [],
  },
  ...{
    role: 'worker',
    stationId: fenglin,
    communityCodes: [],
    displayName: '刘青',
    expiresAt: MONDAY + 3 * DAY,
  },
}

export const peopleScripts: readonly Script[] = [
  script(contracts.saveProfile, {
    by: liu,
    input: { calledName: '刘爷爷', phone: '13800000001' },
    effects: (after) => ({
      account: count(after, 'accounts', { openid: liu.openid }),
      saved: told(after, 'accounts', 'account.profile_saved'),
    }),
  }),
  script(contracts.leaveConsent, {
    by: wang,
    input: { templates: ['requestMoved'] },
    effects: (after) => ({
      consented: told(after, 'accounts', 'account.consented'),
      left: after.all('accounts').filter((doc) => (doc['consents'] as Account['consents']).requestMoved === 4)
        .length,
    }),
  }),
  script(contracts.invite, {
    by: zhou,
    input: { role: 'worker', stationId: fenglin, communityCodes: [], displayName: '刘青' },
    effects: (after) => ({ invitations: after.all('invitations').length }),
  }),
  script(contracts.join, {
    by: liu,
    input: { code },
    given: { documents: { invitations: [invitation] } },
    effects: (after) => ({
      opened: told(after, 'accounts', 'post.opened'),
      used: count(after, 'invitations', { usedBy: liu.id }),
    }),
  }),
  script(contracts.endPost, {
    by: zhou,
    input: { accountId: li.id, postId: `iworker${fenglin}` },
    effects: (after) => ({ ended: told(after, 'accounts', 'post.ended') }),
  }),
  script(contracts.setDesks, {
    by: zhou,
    input: { accountId: li.id, postId: `iworker${fenglin}`, desks: ['social', 'children'] },
    effects: (after) => ({ set: told(after, 'accounts', 'post.desks_set') }),
  }),
]
