import { openGrantCode } from '../../shared/grants/contract'
import { isRefused } from '../../shared/kernel/refusal'
import { handle } from '../kernel/handle'
import { viewOwnGrant } from './view-grant'
import { withGrantCode } from './with-code'

/** What the code is about, and no name: whoever was given it knows for whom it is. */
export const openGrantCodeHandler = handle(openGrantCode, async (asked) => {
  const grant = await withGrantCode(asked, (_, found) => Promise.resolve(found))
  return isRefused(grant) ? grant : viewOwnGrant(asked, grant)
})
