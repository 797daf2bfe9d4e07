import type { Role } from '../../shared/people/policy'

/**
 * How somebody stands to a record.
 * - own: it is about the caller; a post the caller may hold is at another station
 * - assigned: it lies with the caller, who holds the post at the record's station
 * - same: the post is at the record's station
 * - other: the post is at another station
 * - ended: it still lies with the caller, but the post at the record's station has ended
 */
export const relations = ['own', 'assigned', 'same', 'other', 'ended'] as const
export type Relation = (typeof relations)[number]

type Cells = readonly [own: string, assigned: string, same: string, other: string, ended: string]

const all = 'resident volunteer donor partner committee worker head supervisor admin' satisfies string
const none = ''
const desk = 'worker head'
const everyone: Cells = [all, all, all, all, all]
const onlyOwn: Cells = [all, none, none, none, none]
/** Who has it, and the head; a colleague may see it and hears that it lies with somebody else. */
const handling: Cells = [none, desk, 'head (worker)', none, none]
const among: Cells = [none, desk, desk, none, none]
/** The own desk, whichever station it is at. */
const atDesk: Cells = [desk, desk, desk, desk, none]

/**
 * Who gets through. In parentheses: is told that it lies with a colleague. Whoever is not named is told that it is not
 * there, in the same words as if it were not.
 */
export const access: Readonly<Record<string, Cells>> = {
  // own, assigned, same, other, ended
  'requests.submit': everyone,
  'requests.answer': onlyOwn,
  'requests.confirm': onlyOwn,
  'requests.reopen': onlyOwn,
  'requests.rate': onlyOwn,
  'requests.withdraw': onlyOwn,
  'requests.accept': handling,
  'requests.setUrgency': handling,
  'requests.reply': handling,
  'requests.ask': handling,
  'requests.note': among,
  'requests.handOver': handling,
  'requests.resolve': handling,
  'requests.close': handling,
  'requests.openContact': handling,
  'requests.review': among,
  'requests.reviewPhoto': among,
  'requests.get': [all, desk, desk, none, none],
  'requests.listMine': everyone,
  'requests.listQueue': atDesk,
  'requests.countQueue': atDesk,
  'inbox.list': everyone,
  'inbox.countUnread': everyone,
  'inbox.markRead': onlyOwn,
  'people.getMe': everyone,
  'people.saveProfile': everyone,
  'people.leaveConsent': everyone,
  'people.join': everyone,
  'people.invite': ['admin', 'head admin', 'head admin', 'admin', none],
  'people.endPost': ['head admin', 'head admin', 'head admin', 'admin', none],
  'people.listTeam': ['admin', 'worker head admin', 'worker head admin', 'admin', none],
  'network.getStation': everyone,
  'network.listDivisions': everyone,
  'network.listCommunities': everyone,
  'network.getCoverage': ['admin', 'supervisor admin', 'supervisor admin', 'admin', none],
  'photos.add': everyone,
}

/** Of what gets through: whose answer has the record in it. */
export const shown: Readonly<Record<string, Cells>> = {
  'requests.listMine': onlyOwn,
  'requests.listQueue': [none, desk, desk, none, none],
  'requests.countQueue': [none, desk, desk, none, none],
  'inbox.list': onlyOwn,
  'inbox.countUnread': onlyOwn,
}

export type Told = 'ok' | 'requests.not_yours' | 'not_found'

/** What the table says of one cell. */
export function toldTo(cells: Cells, relation: Relation, role: Role): Told {
  const named = (cells[relations.indexOf(relation)] ?? '').split(' ')
  if (named.includes(role)) return 'ok'
  return named.includes(`(${role})`) ? 'requests.not_yours' : 'not_found'
}
