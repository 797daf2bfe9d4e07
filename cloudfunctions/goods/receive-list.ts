import { receiveList } from '../../shared/goods/contract'
import { receive } from '../../shared/goods/list-rules'
import { isRefused, refuse } from '../../shared/kernel/refusal'
import { dayOf, monthDay } from '../../shared/kernel/time'
import { quoteOf } from '../../shared/requests/text'
import { handle } from '../kernel/handle'
import { idOf } from '../kernel/records'
import { originOf } from './delivery-origin'
import { namedLines } from './delivery-lines'
import { desksOf, goodsLists } from './goods-store'

/** The list with all its lines is one document: it is received or it is not. Its batches follow from it. */
export const receiveListHandler = handle(receiveList, async (asked) => {
  const { input, actor, at, store, command } = asked
  const { stationId, title, receivedOn } = input
  if (!desksOf(actor).includes(stationId)) return refuse('not_found')
  const origin = await originOf(store, input)
  if (isRefused(origin)) return origin
  const lines = await namedLines(asked, input)
  if (isRefused(lines)) return lines
  const number = quoteOf(idOf(goodsLists, command), monthDay(at))
  const received = receive({ stationId, title, receivedOn, ...origin, lines }, number, dayOf(at))
  if (isRefused(received)) return received
  const { next: fields, facts } = received
  return store.create(goodsLists, command, {
    ...{ fields, facts },
    reply: ({ _id: id, pieces, valueFen }) => ({ id, number, pieces, valueFen }),
  })
})
