import { createErrand } from '../../shared/errands/contract'
import { checkTerms, openErrand } from '../../shared/errands/rules'
import { isRefused, refuse } from '../../shared/kernel/refusal'
import { entrust } from '../../shared/requests/errand-rules'
import { staffAt } from '../../shared/requests/staff'
import { type Commanded, handle } from '../kernel/handle'
import { idOf } from '../kernel/records'
import { findStation } from '../network/directory'
import { desk, partiesFor, requests } from '../requests/requests-store'
import { checkedWords } from '../requests/writing'
import { errandNow } from './acting'
import { errandDraft } from './draft'
import { errands } from './errands-store'

type Asked = Commanded<(typeof createErrand)['input']>

/** Request and errand in one transaction: neither is entrusted without the other, and no request to two errands. */
export const createErrandHandler = handle(createErrand, async (asked) => {
  const { input, actor, at, store, command } = asked
  const id = idOf(errands, command)
  const read = await store.get(requests, input.requestId, desk(actor))
  if (isRefused(read)) return read
  const staff = staffAt(read.stationId, actor.id, actor.posts)
  const station = await findStation(asked, read.stationId)
  if (staff === undefined || station === undefined) return refuse('not_found')
  const text = await checkedWords(asked, textOf(input), id)
  if (text.check === 'review') return refuse('errands.words_held')
  const { next: fields, facts } = openErrand(errandDraft(asked, id, read, { staff, station, text }))
  return store.transact(async (t) => {
    const before = await t.get(errands, read.errandId ?? id, { requestId: read._id })
    const isStillOut = !isRefused(before) && (before.status === 'open' || before.status === 'done')
    const entrusted = await t.revise(requests, read._id, desk(actor), command, {
      decide: (request) => {
        const act = { personId: actor.id, parties: partiesFor(actor, request), at, staff }
        if (request.errandId !== read.errandId) return refuse('errands.still_open')
        return checkTerms(fields, at) ?? entrust(request, act, id, isStillOut)
      },
      reply: ({ _id }) => ({ id: _id }),
    })
    if (isRefused(entrusted)) return entrusted
    return t.create(errands, command, { fields, facts, reply: errandNow })
  })
})

/** Everything that volunteers will read. */
function textOf({ title, words, steps }: Asked['input']): string {
  return [title, words, ...steps.flatMap(({ place, hint = '' }) => [place, hint])].join('\n').trim()
}
