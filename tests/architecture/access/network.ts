import { type ContextAccess, none, everyone, here } from './cells'

export const networkAccess: ContextAccess = {
  access: {
    // own, assigned, same, other, ended
    'network.getStation': everyone,
    'network.listDivisions': everyone,
    'network.listCommunities': everyone,
    'network.getCoverage': ['admin', 'supervisor admin', 'supervisor admin', 'admin', none],
    'network.listStations': ['admin', 'supervisor admin', 'supervisor admin', 'admin', none],
  },
  scenes: {
    'network.getStation': [() => ({ communityCode: here.community })],
    'network.listDivisions': [() => ({ parentCode: here.area })],
    'network.listCommunities': [() => ({ stationId: here.station })],
    'network.getCoverage': [() => ({ areaCode: here.area })],
    'network.listStations': [() => ({ areaCode: here.area })],
  },
}
