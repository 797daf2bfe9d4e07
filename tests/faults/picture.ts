import { collections } from '../../shared/collections'
import type { FaultWorld } from './world'

/** What came of a command, without what differs from run to run: times, seals, versions, and what only the clock did. */
export function pictureOf(world: FaultWorld) {
  const { emulator } = world
  const after = world.aftermath()
  const all = (name: string) => after.all(name)
  return {
    documents: Object.fromEntries(
      collections.map(({ name }) => [
        name,
        all(name)
          .map(steady)
          .sort((a, b) => (idOf(a) < idOf(b) ? -1 : 1)),
      ]),
    ),
    files: after.files,
    // What the clock sends comes later.
    messages: emulator.wechat.messages.sent
      .map(({ at: _, ...message }) => JSON.stringify(steady(message)))
      .sort(),
    robot: emulator.robot.messages.map(({ content }) => content),
    unsent: collections.flatMap(({ name }) =>
      all(name).flatMap(({ unsent }) => (unsent as string[] | undefined) ?? []),
    ),
  }
}
export type Picture = ReturnType<typeof pictureOf>

/** The same without what tells how many messages were sent. */
export function withoutMessages(picture: Picture): Picture['documents'] {
  const accounts = picture.documents['accounts']?.map((account) => {
    const { consents: _, pushed: __, ...rest } = account as Readonly<Record<string, unknown>>
    return rest
  })
  return { ...picture.documents, accounts: accounts ?? [] }
}

/** What another hour makes different. */
const passing = new Set(['version', 'updatedAt', 'spentMinutes', 'traceId', 'timesAsked', 'askAgainAt'])
const isSealed = (text: string) => /^[\w-]{6}\.[\w-]{16}\.[\w-]{22}\.[\w-]+$/.test(text)
/** As a WeChat message says it. */
const isTime = (text: string) => /^\d{4}-\d\d-\d\d \d\d:\d\d$/.test(text)

/** A copy in which every time says only that there is one. */
export function steady(value: unknown): unknown {
  if (typeof value === 'number') return value > 1e12 ? '<time>' : value
  if (typeof value === 'string') return isSealed(value) ? '<sealed>' : isTime(value) ? '<time>' : value
  if (Array.isArray(value)) return value.filter((item) => !isByClock(item)).map(steady)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => !passing.has(key))
      .map(([key, member]) => [key, steady(member)]),
  )
}

function isByClock(item: unknown): boolean {
  return typeof item === 'object' && item !== null && 'by' in item && item.by === 'clock'
}

function idOf(doc: unknown): string {
  return String((doc as { readonly _id: unknown })._id)
}
