import { countQueue } from '../../shared/requests/contract'
import { handle } from '../kernel/handle'
import { exists, isIn } from '../kernel/condition'
import { dueToday } from './queue'
import { desk, requests } from './requests-store'

const open = ['waiting', 'working', 'asking'] as const

export const countQueueHandler = handle(countQueue, async ({ actor, at, store }) => {
  const mine = { 'assignee.accountId': actor.id, isOpen: true }
  const [byTurn, byStatus, unassigned, due] = await Promise.all([
    store.countBy(requests, desk(actor), 'awaitsStaff', mine),
    store.countBy(requests, desk(actor), 'status', { status: isIn([...open, 'resolved']) }),
    store.count(requests, desk(actor), { isOpen: true, 'assignee.accountId': exists(false) }),
    store.count(requests, desk(actor), { ...mine, dueAt: dueToday(at) }),
  ])
  const reply = byTurn.get('true') ?? 0
  return {
    mine: reply + (byTurn.get('false') ?? 0),
    reply,
    due,
    unassigned,
    station: open.reduce((sum, status) => sum + (byStatus.get(status) ?? 0), 0),
    resolved: byStatus.get('resolved') ?? 0,
  }
})
