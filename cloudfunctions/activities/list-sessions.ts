import type { Session } from '../../shared/activities/model'
import { listSessions } from '../../shared/activities/sign-up-contract'
import { momentsOf } from '../../shared/kernel/period'
import { PAGE_SIZE } from '../../shared/kernel/page'
import { isRefused } from '../../shared/kernel/refusal'
import { and, type Condition, gte, gt, lt, neq } from '../kernel/condition'
import { type Asked, handle } from '../kernel/handle'
import { sessions } from './activities-store'
import { type Around, findAround } from './around'
import { viewSessionRow } from './view-session'

type Asking = Asked<(typeof listSessions)['input']>

/** A cursor says in which part of the list it stands: the own community, or everywhere else. */
const HOME = 'h.'
const REST = 'r.'

export const listSessionsHandler = handle(listSessions, async (asked) => {
  const around = await findAround(asked)
  if (isRefused(around)) return around
  if (around === undefined) return { items: [] }
  const page = await pageAround(asked, around)
  if (isRefused(page)) return page
  const { code, name } = around
  const items = page.items.map((session) => viewSessionRow(session, asked.actor.id))
  return { items, ...(page.next === undefined ? {} : { next: page.next }), around: { code, name } }
})

/** First what is in the own community, then the rest, each in the order of time; a page may hold the end of one and the beginning of the other. */
async function pageAround(asked: Asking, around: Around) {
  const { communityCode, cursor } = asked.input
  if (communityCode !== undefined) return listPart(asked, around, undefined, cursor)
  const isHome = cursor === undefined || cursor.startsWith(HOME)
  const home = isHome ? await listPart(asked, around, HOME, cursor?.slice(HOME.length)) : { items: [] }
  if (isRefused(home) || 'next' in home) return home
  const rest = await listPart(asked, around, REST, isHome ? undefined : cursor.slice(REST.length))
  return isRefused(rest) ? rest : { ...rest, items: [...home.items, ...rest.items] }
}

async function listPart(
  { input, at, store }: Asking,
  { stationId, code }: Around,
  part: typeof HOME | typeof REST | undefined,
  cursor: string | undefined,
) {
  const { kind, communityCode, day } = input
  const moments = day === undefined ? undefined : momentsOf({ from: day, to: day })
  const limits: Condition<Session>[] = [
    { status: 'open', startsAt: gt(at) },
    ...(kind === undefined ? [] : [{ 'terms.kind': kind } as const]),
    ...(moments === undefined ? [] : [{ startsAt: gte(moments.from) }, { startsAt: lt(moments.to) }]),
    ...(communityCode === undefined ? [] : [{ 'terms.communityCode': communityCode }]),
    ...(part === HOME ? [{ 'terms.communityCode': code }] : []),
    ...(part === REST ? [{ 'terms.communityCode': neq(code) }] : []),
  ]
  const page = await store.list(
    sessions,
    { stationId },
    { where: and(...limits), order: { startsAt: 'asc' }, cursor, size: PAGE_SIZE },
  )
  if (isRefused(page) || page.next === undefined) return page
  return { ...page, next: `${part ?? ''}${page.next}` }
}
