import { newGrantCode } from '../../shared/grants/contract'
import { renewCode } from '../../shared/grants/use-rules'
import { isRefused } from '../../shared/kernel/refusal'
import { handle } from '../kernel/handle'
import { shortCode } from '../kernel/short-code'
import { decideOnGrant } from './acting'
import { codeHash } from './with-code'

/** The code follows from the command by the secret key, and is kept nowhere. */
export const newGrantCodeHandler = handle(newGrantCode, async (asked) => {
  const { actor, vault, command } = asked
  const code = shortCode(vault, command.id, 'grant code')
  const made = await decideOnGrant(asked, (grant) => renewCode(grant, actor.id, codeHash(vault, code)))
  return isRefused(made) ? made : { ...made, code }
})
