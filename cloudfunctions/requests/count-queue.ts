import { countQueue } from '../../shared/requests/contract'
import { isOpenStatus } from '../../shared/requests/moves'
import { isIn } from '../kernel/condition'
import { handle } from '../kernel/handle'
import { dueToday } from './queue'
import { desk, requests } from './requests-store'

const by = ['status', 'awaitsStaff', 'assignee.accountId'] as const
const where = { status: isIn(['waiting', 'working', 'asking', 'resolved']) } as const

export const countQueueHandler = handle(countQueue, async ({ actor, at, store }) => {
  const onOwnDesk = { 'assignee.accountId': actor.id, isOpen: true }
  const [groups, due] = await Promise.all([
    store.tally(requests, desk(actor), { by, where }),
    store.count(requests, desk(actor), { ...onOwnDesk, dueAt: dueToday(at) }),
  ])
  const open = groups.filter(({ of }) => of.status !== undefined && isOpenStatus(of.status))
  const mine = open.filter(({ of }) => of['assignee.accountId'] === actor.id)
  return {
    mine: sum(mine),
    reply: sum(mine.filter(({ of }) => of.awaitsStaff)),
    due,
    unassigned: sum(open.filter(({ of }) => of['assignee.accountId'] === undefined)),
    station: sum(open),
    resolved: sum(groups.filter(({ of }) => of.status === 'resolved')),
  }
})

function sum(groups: readonly { readonly count: number }[]): number {
  return groups.reduce((total, { count }) => total + count, 0)
}
