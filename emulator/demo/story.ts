import type { ForWhom, Kind, Reachable, Urgency } from '../../shared/requests/model'
import type { PersonKey } from './people'
import type { Picture } from './pictures'

/** When a request was filed: so many days ago at a time of day in China, or so many minutes ago. */
export type Filed = { readonly daysAgo: number; readonly time: string } | { readonly minutesAgo: number }

/** What somebody did next, so many minutes after the filing. Without `by` it is whoever the request lies with, or its author. */
export interface Step {
  readonly after: number
  readonly by?: PersonKey
  readonly call: string
  readonly input?: Readonly<Record<string, unknown>>
  /** A visit, days after the step at this time of day. */
  readonly visit?: { readonly inDays: number; readonly time: string }
  readonly to?: PersonKey
  readonly photos?: readonly Picture[]
}

/** One request with all that happened to it. */
export interface Story {
  readonly by: PersonKey
  readonly filed: Filed
  readonly kind: Kind
  readonly words: string
  readonly urgency?: Urgency
  readonly reachable?: Reachable
  readonly photos?: readonly Picture[]
  /** Filed for somebody else of the same house. */
  readonly for?: { readonly whom: Exclude<ForWhom, 'self'>; readonly calledName: string }
  readonly then?: readonly Step[]
}

const hour = 60
const day = 24 * hour

/** Times after the filing, in minutes. */
export const minutes = (count: number) => count
export const hours = (count: number) => count * hour
export const days = (count: number, more = 0) => count * day + more * hour

export const accepts = (after: number): Step => ({ after, call: 'requests.accept' })
export const replies = (after: number, words: string, visit?: Step['visit']): Step => ({
  after,
  call: 'requests.reply',
  input: { words },
  ...(visit === undefined ? {} : { visit }),
})
export const asks = (after: number, words: string): Step => ({
  after,
  call: 'requests.ask',
  input: { words },
})
export const notes = (after: number, words: string, by?: PersonKey): Step => ({
  ...{ after, call: 'requests.note', input: { words } },
  ...(by === undefined ? {} : { by }),
})
export const setsUrgency = (after: number, urgency: Urgency, reason: string): Step => ({
  after,
  call: 'requests.setUrgency',
  input: { urgency, reason },
})
export const opensContact = (after: number): Step => ({ after, call: 'requests.openContact' })
export const handsOver = (after: number, to: PersonKey, words: string): Step => ({
  after,
  to,
  call: 'requests.handOver',
  input: { words },
})
export const resolves = (after: number, result: string): Step => ({
  after,
  call: 'requests.resolve',
  input: { result },
})
export const closes = (after: number, reason: string): Step => ({
  after,
  call: 'requests.close',
  input: { reason },
})
export const answers = (after: number, words: string, photos: readonly Picture[] = []): Step => ({
  after,
  call: 'requests.answer',
  input: { words },
  photos,
})
export const confirms = (after: number): Step => ({ after, call: 'requests.confirm' })
export const reopens = (after: number, words: string): Step => ({
  after,
  call: 'requests.reopen',
  input: { words },
})
export const rates = (after: number, stars: number, comment?: string): Step => ({
  after,
  call: 'requests.rate',
  input: comment === undefined ? { stars } : { stars, comment },
})
export const withdraws = (after: number): Step => ({ after, call: 'requests.withdraw' })

const authorCalls = ['answer', 'confirm', 'reopen', 'rate', 'withdraw'].map((verb) => `requests.${verb}`)

/** True for what the resident does, false for what the station does. */
export const isAuthors = (step: Step): boolean => authorCalls.includes(step.call)
