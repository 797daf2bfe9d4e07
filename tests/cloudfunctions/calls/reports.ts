import { liu, wang } from '../../world/people'
import { aHazard, aReport, north } from '../../world/reports'
import type { CallWorld, ContextCalls } from './call-world'

export const reportsCalls = ({ world, next }: CallWorld): ContextCalls => {
  const { hazard, spot, communityCode } = aReport()
  const photo = () => world.photo(`plid${next()}`, { ownerId: liu.id })
  return {
    scripts: {
      'requests.report': [() => liu, async () => aReport({ photoIds: [await photo()] })],
      'requests.findSame': [
        () => wang,
        async () => {
          const photoIds = [await photo()]
          const near = { hazard, words: '路上', ...north(20) }
          await world.keep(aHazard({ _id: `r${next()}`, createdAt: world.now(), spot: near, photoIds }))
          return { hazard, spot, communityCode }
        },
      ],
      'requests.joinReport': [
        () => wang,
        async () => ({ id: await world.keep(aHazard({ _id: `r${next()}` })) }),
      ],
    },
    table: `
requests.report          6      3         1         1        1
requests.findSame        3      1         0         0        2
requests.joinReport      1      1         0         0        0
`,
  }
}
