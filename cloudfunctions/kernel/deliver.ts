import type { NoticeDraft } from '../../shared/inbox/draft'
import type { Notice } from '../../shared/inbox/model'
import type { LogEntry, Stored } from '../../shared/kernel/record'
import { collection } from './collection'
import { recordId } from './command-stamp'
import { pushToWeChat } from './push'
import { report } from './report'
import { sayInGroup } from './robot'
import type { Services } from './services'
import { openStore } from './store'
import type { Teller } from './tellers'

const notices = collection<Notice>('notices', { idPrefix: 'n' })

/** After this long the inbox must do: a message about something long past helps nobody. */
const PUSH_WITHIN_MS = 24 * 60 * 60 * 1000

export interface Delivery {
  readonly services: Services
  readonly tellers: readonly Teller[]
  /** The group robot of a station, where one is set up. */
  readonly robotUrlOf: (stationId: string) => Promise<string | undefined>
  /** `performance.now()` after which no further notice is begun; what is left stays flagged. */
  readonly until: number
  readonly requestId: string
}

/**
 * Tells whoever is to be told of the record's unsent facts, each once, and takes the flag off what has been told. May be
 * broken off anywhere and done again, also by two at once: the notice's id, the claim on the consent and the robot's
 * notice are each taken by one write. Never throws.
 */
export async function deliver(delivery: Delivery, collectionName: string, record: Stored): Promise<void> {
  const told: string[] = []
  try {
    for (const id of record.unsent) {
      const entry = record.log.find((one) => one.id === id)
      if (entry === undefined || (await tell(delivery, collectionName, record, entry))) told.push(id)
    }
  } catch (error) {
    report('deliver', delivery.requestId, error)
  }
  if (told.length === 0) return
  try {
    const { database } = delivery.services
    await database.update(collectionName, { _id: { $eq: record._id } }, { pull: { unsent: told } })
  } catch (error) {
    report('deliver', delivery.requestId, error)
  }
}

/** True when everybody who is to be told of the entry has been. */
async function tell(
  delivery: Delivery,
  collectionName: string,
  record: Stored,
  entry: LogEntry,
): Promise<boolean> {
  const tellers = delivery.tellers.filter((teller) => teller.collection === collectionName)
  let isAllTold = true
  for (const draft of tellers.flatMap((teller) => teller.noticesOf(record, entry))) {
    if (performance.now() > delivery.until) return false
    const isTold = await tellOne(delivery, entry, draft)
    isAllTold &&= isTold
  }
  for (const { follows } of tellers) {
    if (follows?.isFollowed(entry) !== true) continue
    if (performance.now() > delivery.until) return false
    await follows.run(delivery.services, record, entry)
  }
  return isAllTold
}

async function tellOne(delivery: Delivery, entry: LogEntry, draft: NoticeDraft): Promise<boolean> {
  const { services } = delivery
  const store = openStore({ database: services.database })
  if ('robotOf' in draft.to) {
    const url = await delivery.robotUrlOf(draft.to.robotOf)
    if (url === undefined) return true
    const isFirst = await store.keep(notices, noticeOf(entry, `robot:${draft.to.robotOf}`, draft))
    // Tried once: whether a group was told cannot be found out afterwards, and twice is worse than missing.
    if (isFirst) await sayInGroup(url, `${draft.title}\n${draft.words}`)
    return true
  }
  const notice = noticeOf(entry, draft.to.personId, draft)
  await store.keep(notices, notice)
  if (services.now() - entry.at > PUSH_WITHIN_MS) return true
  return await pushToWeChat(services, delivery.requestId, draft.to.personId, notice, draft.template)
}

function noticeOf(entry: LogEntry, personId: string, draft: NoticeDraft): Notice {
  return {
    _id: recordId('n', `${entry.id}:${personId}`),
    personId,
    fact: entry.fact,
    title: draft.title,
    words: draft.words,
    page: draft.page,
    createdAt: entry.at,
    readAt: 0,
  }
}
