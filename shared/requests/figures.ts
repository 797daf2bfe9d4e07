import { closedDesks, kindsOn } from './circles'
import { type Kind, kinds, type Request, type ResultCode, resultCodes } from './model'
import { isSolved } from './results'

/** What is counted (practice B4). Opened and replied by the day of filing, solved and reopened by the first closing. */
export const figures = ['opened', 'solved', 'reopened', 'replied'] as const
export type Figure = (typeof figures)[number]

/** A number that could point at somebody (practice E8). */
export const FEW = '<5'
const FEW_BELOW = 5
export type Cell = number | typeof FEW

/** So many requests have this in common; what was not asked for is missing. */
export type Counted = {
  readonly [Field in 'kind' | 'status' | 'resultCode' | 'reopenedCount']?: Request[Field] | undefined
} & { readonly count: number }

/** The first word came this late: to half of them no later. */
export interface Replied {
  readonly kind?: Kind | undefined
  readonly count: number
  /** Milliseconds. */
  readonly middle: number
}

/** What the database has counted. */
export interface Tallies {
  readonly opened: readonly Counted[]
  readonly ended: readonly Counted[]
  readonly replied: readonly Replied[]
  /** All kinds together; absent where nobody was answered. */
  readonly repliedAll: Replied | undefined
}

export interface Figures {
  readonly opened: Cell
  readonly solved: Cell
  readonly reopened: Cell
  /** How many the median is made of; absent where it is not told. */
  readonly replied?: number
  readonly medianMinutes?: number
}

export interface KindFigures extends Figures {
  readonly kind: Kind
}

const sum = (groups: readonly Counted[]) => groups.reduce((total, { count }) => total + count, 0)
const isReopened = ({ reopenedCount = 0 }: Counted) => reopenedCount > 0

function countsOf(opened: readonly Counted[], ended: readonly Counted[]) {
  return { opened: sum(opened), solved: sum(ended.filter(isSolved)), reopened: sum(ended.filter(isReopened)) }
}

function medianOf(replied: Replied | undefined): Pick<Figures, 'replied' | 'medianMinutes'> {
  if (replied === undefined) return { replied: 0 }
  return { replied: replied.count, medianMinutes: Math.ceil(replied.middle / 60_000) }
}

/** The figures of each kind of which there is anything, and of all of them. */
export function figuresOf({ opened, ended, replied, repliedAll }: Tallies) {
  const rows = kinds.map((kind): KindFigures => {
    const isOfKind = (group: { readonly kind?: Kind | undefined }) => group.kind === kind
    return {
      kind,
      ...countsOf(opened.filter(isOfKind), ended.filter(isOfKind)),
      ...medianOf(replied.find(isOfKind)),
    }
  })
  const solvedAs = (code: ResultCode) =>
    sum(ended.filter((group) => isSolved(group) && group.resultCode === code))
  return {
    kinds: rows.filter(({ opened: came, solved, reopened }) => [came, solved, reopened].some((n) => n !== 0)),
    total: { ...countsOf(opened, ended), ...medianOf(repliedAll) },
    results: resultCodes.map((code) => ({ code, solved: solvedAs(code) })).filter(({ solved }) => solved > 0),
  }
}

/** As it is told outside of the station: nought counts as few, or its absence would tell. */
export function cellOf(count: number): Cell {
  return count < FEW_BELOW ? FEW : count
}

/** The kinds whose numbers are told outside of the station only from five up. */
export const closedKinds: readonly Kind[] = closedDesks.flatMap((desk) => kindsOn(desk))

/** The closed desks as a supervisor sees them: every row is there, whether there is anything or not. */
export function closedRows(opened: readonly Counted[], ended: readonly Counted[]): readonly KindFigures[] {
  return closedKinds.map((kind) => {
    const isOfKind = (group: Counted) => group.kind === kind
    const counts = countsOf(opened.filter(isOfKind), ended.filter(isOfKind))
    return {
      kind,
      opened: cellOf(counts.opened),
      solved: cellOf(counts.solved),
      reopened: cellOf(counts.reopened),
    }
  })
}
