import { isRefused } from '../../shared/kernel/refusal'
import { digestOf } from '../kernel/command-stamp'
import type { Services } from '../kernel/services'
import { openStore } from '../kernel/store'
import { codeOf } from './invitation-code'
import { createInvitation } from './people-store'

/** An invitation for the first admin, made by whoever holds the keys of the environment; setup prints the code. */
export async function inviteFirstAdmin({
  database,
  vault,
  now,
}: Pick<Services, 'database' | 'vault' | 'now'>): Promise<{
  readonly code: string
  readonly expiresAt: number
}> {
  const at = now()
  const command = { id: `setup:${at}`, by: 'setup', at, digest: digestOf('setup', at) }
  const code = codeOf(vault, command)
  const vacancy = { role: 'admin', communityCodes: [], displayName: '管理员' } as const
  const made = await createInvitation({ store: openStore({ database }), vault, command }, code, vacancy)
  if (isRefused(made)) throw new Error(`no invitation could be kept: ${made.refused}`)
  return { code, expiresAt: made.expiresAt }
}
