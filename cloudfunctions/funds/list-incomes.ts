import { listIncomes } from '../../shared/funds/contract'
import { isRefused } from '../../shared/kernel/refusal'
import { isIn } from '../kernel/condition'
import { handle } from '../kernel/handle'
import { incomes } from './funds-store'
import { fundsInSight, namesIn } from './reading'

export const listIncomesHandler = handle(listIncomes, async (asked) => {
  const { input, actor, store } = asked
  const found = await fundsInSight(asked, input)
  if (found.length === 0) return { items: [] }
  const scope = { fundId: isIn(found.map(({ _id }) => _id)), status: 'waiting' } as const
  const page = await store.list(incomes, scope, { order: { createdAt: 'asc' }, cursor: input.cursor })
  if (isRefused(page)) return page
  const named = namesIn(found)
  const rows = page.items.map((income) => {
    const { _id: id, fundId, status, channel, slip, day, words, recordedBy, updatedAt: at } = income
    const isMine = recordedBy.accountId === actor.id
    const by = recordedBy.displayName
    return { id, fundId, status, channel, slip, day, words, recordedBy: by, isMine, at, ...named(income) }
  })
  return { ...page, items: rows }
})
