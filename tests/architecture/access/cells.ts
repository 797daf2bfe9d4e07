import type { Change } from '../../../cloudfunctions/kernel/database'
import type { Role } from '../../../shared/people/policy'
import type { Status } from '../../../shared/requests/model'

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

export type Cells = readonly [own: string, assigned: string, same: string, other: string, ended: string]

export const all = 'resident volunteer donor partner committee worker head supervisor admin' satisfies string
export const none = ''
export const desk = 'worker head'
export const everyone: Cells = [all, all, all, all, all]
export const onlyOwn: Cells = [all, none, none, none, none]
/** Who has it, and the head; a colleague may see it and hears that it lies with somebody else. */
export const handling: Cells = [none, desk, 'head (worker)', none, none]
export const among: Cells = [none, desk, desk, none, none]
/** The own desk, whichever station it is at. */
export const atDesk: Cells = [desk, desk, desk, desk, none]

/**
 * Who gets through. In parentheses: is told that it lies with a colleague. Whoever is not named is told that it is not
 * there, in the same words as if it were not.
 */
export type Access = Readonly<Record<string, Cells>>

/** A record, and everything else that a contract may be asked about. */
export interface Target {
  readonly callerId: string
  readonly requestId: string
  readonly noticeId: string
  readonly photoId: string
  readonly code: string
  readonly colleague: { readonly accountId: string; readonly postId: string }
  readonly spareId: string
  /** Ids of the records that the context itself put there. */
  readonly own: Readonly<Record<string, string>>
}

/** A good call of a contract, and the status its request must be in. */
export type Scene = readonly [input: (target: Target) => object, status?: Status]

/** What a context can put there for one question. */
export interface Staging {
  readonly contract: string
  readonly relation: Relation
  readonly number: number
  readonly callerId: string
  /** The caller where the record is her own, else somebody else. */
  readonly authorId: string
  /** The caller where the record lies with her, else a colleague of the record's station. */
  readonly assigneeId: string
  readonly requestId: string
  /** Straight into the collection. */
  readonly put: (collection: string, document: object) => Promise<void>
  /** Changes a document that several questions share. */
  readonly change: (collection: string, id: string, change: Change) => Promise<void>
}

/** What one context says of its contracts. */
export interface ContextAccess {
  readonly access: Access
  /** Of what gets through: whose answer has the record in it; for lists. */
  readonly shown?: Access
  readonly scenes: Readonly<Record<string, Scene>>
  /** Puts the context's own records there; answers their ids. Called for its own contracts only. */
  readonly stage?: (staging: Staging) => Promise<Readonly<Record<string, string>>>
}

/** Where the record is, and the other place. */
export const here = { station: 'shere', community: '120113900001', area: '120113' }
export const elsewhere = { station: 'sother', community: '120112900001', area: '120112' }

export const words = '客厅的灯坏了'
export const onRequest =
  (more: object = {}) =>
  ({ requestId: id }: Target) => ({ id, ...more })
export const nothing = () => ({})

export type Told = 'ok' | 'requests.not_yours' | 'not_found'

/** What the table says of one cell. */
export function toldTo(cells: Cells, relation: Relation, role: Role): Told {
  const named = (cells[relations.indexOf(relation)] ?? '').split(' ')
  if (named.includes(role)) return 'ok'
  return named.includes(`(${role})`) ? 'requests.not_yours' : 'not_found'
}
