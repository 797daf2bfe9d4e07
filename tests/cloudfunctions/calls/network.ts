import { communities, fenglin, gao, wang, zhou } from '../../world/people'
import type { ContextCalls } from './call-world'

export const networkCalls = (): ContextCalls => ({
  scripts: {
    'network.getCoverage': [() => gao, () => ({ areaCode: '120113' })],
    'network.listStations': [() => gao, () => ({ areaCode: '120113' })],
    'network.listCommunities': [() => zhou, () => ({ stationId: fenglin })],
    'network.getStation': [() => wang, () => ({ communityCode: communities.fenglinli })],
    'network.listDivisions': [() => wang, () => ({ parentCode: '120113900' })],
  },
  table: `
network.getStation       0      0         0         0        0
network.listDivisions    1      0         0         0        1
network.listCommunities  1      0         0         0        1
network.getCoverage      3      0         1         0        2
network.listStations     2      0         1         0        1
`,
})
