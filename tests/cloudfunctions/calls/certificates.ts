import { checkCodeOf } from '../../../cloudfunctions/certificates/certificates-store'
import { aCertificate } from '../../world/certificates'
import { fenglin, vault, wang, zhou } from '../../world/people'
import { anAccountOf, theEntryOf } from '../../world/timebank'
import type { CallWorld, ContextCalls } from './call-world'

export const certificatesCalls = ({ world, next }: CallWorld): ContextCalls => {
  let who = wang
  const serve = async () => {
    const openid = `openid-server-${next()}`
    who = { openid, id: vault.accountIdOf(openid) }
    const account = anAccountOf(who, { minutes: 120 })
    const origin = { kind: 'errand', id: `eserved${next()}` } as const
    await world.insert('time_entries', theEntryOf(account, { source: { ...origin, origin } }))
    return { stationId: fenglin, from: '2026-03', to: '2026-03', realName: '许建国' }
  }
  const issued = async () => {
    await serve()
    const number = `枫林 2025-${next().padStart(6, '0')}`
    const certificate = aCertificate({ _id: `zissued${next()}`, personId: who.id, number })
    await world.insert('certificates', certificate)
    return { id: certificate._id }
  }
  return {
    scripts: {
      'certificates.issue': [() => who, serve],
      'certificates.get': [() => who, issued],
      'certificates.listMine': [() => who, async () => (await issued(), {})],
      'certificates.print': [() => who, issued],
      'certificates.verify': [
        () => wang,
        async () => {
          const { id } = await issued()
          return { id, code: checkCodeOf(vault, id) }
        },
      ],
      'certificates.revoke': [() => zhou, async () => ({ ...(await issued()), reason: '名字写错了' })],
      'certificates.listOfStation': [() => zhou, () => ({})],
    },
    // The books are added up in one call; one write gives the number. A paper is stored in two calls, written down, and lent in one.
    table: `
certificates.issue          4      0         0         0        4
certificates.get            2      0         0         0        2
certificates.listMine       1      0         0         0        1
certificates.print          6      0         0         0        6
certificates.verify         3      0         1         0        2
certificates.revoke         3      0         1         0        2
certificates.listOfStation  2      0         1         0        1
`,
  }
}
