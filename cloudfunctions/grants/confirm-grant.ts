import { confirmGrant } from '../../shared/grants/contract'
import { confirmByCode } from '../../shared/grants/use-rules'
import { handle } from '../kernel/handle'
import { grantNow, grants } from './grants-store'
import { codeHash, withGrantCode } from './with-code'

/** The code is asked for again in the transaction: one that was renewed meanwhile opens nothing. */
export const confirmGrantHandler = handle(confirmGrant, (asked) => {
  const { input, actor, at, vault, command } = asked
  const scope = { codeHash: codeHash(vault, input.code) }
  return withGrantCode(asked, (t, { _id }) =>
    t.revise(grants, _id, scope, command, {
      decide: (grant) => confirmByCode(grant, { as: input.as, rules: input.rules, at }, actor.id),
      reply: grantNow,
    }),
  )
})
