import { type ContextAccess, none, everyone, here, nothing } from './cells'

export const peopleAccess: ContextAccess = {
  access: {
    // own, assigned, same, other, ended
    'people.getMe': everyone,
    'people.saveProfile': everyone,
    'people.leaveConsent': everyone,
    'people.join': everyone,
    'people.invite': ['admin', 'head admin', 'head admin', 'admin', none],
    'people.endPost': ['head admin', 'head admin', 'head admin', 'admin', none],
    'people.setDesks': [none, 'head', 'head', none, none],
    'people.listTeam': ['admin', 'worker head admin', 'worker head admin', 'admin', none],
  },
  scenes: {
    'people.getMe': [nothing],
    'people.saveProfile': [() => ({ calledName: '王奶奶' })],
    'people.leaveConsent': [() => ({ templates: ['requestMoved'] })],
    'people.join': [({ code }) => ({ code })],
    'people.invite': [
      () => ({ role: 'worker', stationId: here.station, communityCodes: [], displayName: '陈禾' }),
    ],
    'people.endPost': [({ colleague }) => colleague],
    'people.setDesks': [({ colleague }) => ({ ...colleague, desks: ['social', 'children'] })],
    'people.listTeam': [() => ({ stationId: here.station })],
  },
}
