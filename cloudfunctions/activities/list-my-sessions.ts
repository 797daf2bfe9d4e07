import type { Session } from '../../shared/activities/model'
import { listMySessions } from '../../shared/activities/sign-up-contract'
import { isRefused } from '../../shared/kernel/refusal'
import { gt, lte } from '../kernel/condition'
import { handle } from '../kernel/handle'
import { concerning, sessions } from './activities-store'
import { myEntries } from './view-entries'
import { viewSessionRow } from './view-session'

export const listMySessionsHandler = handle(listMySessions, async ({ input, actor, at, store, vault }) => {
  const isComing = input.filter === 'coming'
  const page = await store.list<Session>(sessions, concerning(actor), {
    where: { endsAt: isComing ? gt(at) : lte(at) },
    order: { startsAt: isComing ? 'asc' : 'desc' },
    cursor: input.cursor,
  })
  if (isRefused(page)) return page
  const items = page.items.map((session) => ({
    ...viewSessionRow(session, actor.id),
    entries: myEntries({ vault, personId: actor.id }, session),
  }))
  // Whoever stepped back again is not coming any more.
  return { ...page, items: items.filter(({ entries }) => entries.length > 0) }
})
