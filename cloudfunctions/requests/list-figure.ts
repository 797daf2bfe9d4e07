import { isOneMonth } from '../../shared/kernel/period'
import { isRefused, refuse } from '../../shared/kernel/refusal'
import { monthDay } from '../../shared/kernel/time'
import { circleOf, circlesOf, circlesOfStation } from '../../shared/requests/circles'
import { listFigure } from '../../shared/requests/contract'
import { cellOf, closedKinds } from '../../shared/requests/figures'
import type { CountedRow } from '../../shared/requests/figures-contract'
import type { Request } from '../../shared/requests/model'
import { quoteOf } from '../../shared/requests/text'
import { isIn } from '../kernel/condition'
import { type Asked, handle } from '../kernel/handle'
import { madeOf, sightOn } from './counting'
import { requests } from './requests-store'
import { viewRows } from './view-row'

type Asking = Asked<(typeof listFigure)['input']>

export const listFigureHandler = handle(listFigure, async (asked) => {
  const sight = await sightOn(asked, asked.input.stationId)
  if (sight === undefined) return refuse('not_found')
  return sight === 'inside' ? fromInside(asked) : fromAbove(asked)
})

/** The rows of the circles one belongs to; how many lie in the others. */
async function fromInside(asked: Asking) {
  const { actor, store, input } = asked
  const { stationId, cursor } = input
  const { where, order } = madeOf(input)
  const own = circlesOf(actor.posts)
  const others = circlesOfStation(stationId).filter((circle) => !own.includes(circle))
  const [page, hidden] = await Promise.all([
    store.list(requests, { stationId, circle: isIn(own) }, { where, order, cursor }),
    others.length === 0 ? 0 : store.count(requests, { stationId, circle: isIn(others) }, where),
  ])
  if (isRefused(page)) return page
  const { items: rows } = viewRows(asked, page)
  return {
    ...page,
    hidden,
    items: page.items.map((request, place) => ({ ...bare(request), row: rows[place] })),
  }
}

/** Rows that say what, when and how far, and nothing of whom; what lies on a closed desk is a number at most. */
async function fromAbove({ store, input }: Asking) {
  const { stationId, cursor, kind } = input
  if (kind !== undefined && closedKinds.includes(kind)) {
    if (!isOneMonth(input)) return refuse('requests.figure_by_month')
    // By the circle: a call on the counsellors' line lies there, whatever it was filed as.
    const { where } = madeOf({ ...input, kind: undefined })
    const count = await store.count(requests, { stationId, circle: circleOf(stationId, kind) }, where)
    return { items: [], hidden: cellOf(count) }
  }
  const page = await store.list(requests, { stationId, circle: stationId }, { ...madeOf(input), cursor })
  return isRefused(page) ? page : { ...page, hidden: 0, items: page.items.map(bare) }
}

function bare(request: Request): CountedRow {
  const { _id, kind, status, createdAt, firstRepliedAt, firstClosedAt, resultCode } = request
  const quote = quoteOf(_id, monthDay(createdAt))
  return { quote, kind, status, createdAt, firstRepliedAt, firstClosedAt, resultCode }
}
