import type { Fault, RecordedCall } from '../../emulator/engine/faults'
import type { FaultWorld } from './world'

/** One way in which one call can go wrong. */
export interface Ailment {
  readonly name: string
  readonly isFor: (call: RecordedCall, index: number) => boolean
  readonly strike: (world: FaultWorld, call: RecordedCall) => void
}

const isDatabase = ({ action }: RecordedCall) => action.startsWith('database.')
const isWechat = ({ action }: RecordedCall) => action.startsWith('wx.')
/** The robot's address tells nothing of who calls, so nobody can be killed there. */
const isNumbered = ({ nth }: RecordedCall) => nth !== undefined
const isAny = () => true

function fails(name: string, fault: Fault, isFor: Ailment['isFor'] = isAny): Ailment {
  const strike: Ailment['strike'] = ({ emulator }, struck) =>
    emulator.gate.add({
      fault,
      when: ({ action, source, nth }) =>
        action === struck.action && source === struck.source && nth === struck.nth,
    })
  return { name, isFor, strike }
}

export const ailments: readonly Ailment[] = [
  fails('refused', { kind: 'refuse', code: 'EXCEED_REQUEST_LIMIT' }),
  fails('refused for good', { kind: 'refuse', code: 'DATABASE_REQUEST_FAILED' }, isDatabase),
  fails('refused by WeChat', { kind: 'refuse', code: '45009' }, isWechat),
  fails('conflict', { kind: 'conflict' }, isDatabase),
  fails('past the time limit', { kind: 'hang', applied: false }),
  fails('past the time limit, applied', { kind: 'hang', applied: true }),
  fails('answer lost', { kind: 'lose' }),
  fails('connection cut', { kind: 'cut' }),
  // Dying before a later call leaves the same world as dying after the call before it.
  {
    name: 'killed before',
    isFor: (call, index) => isNumbered(call) && index === 0,
    strike: ({ emulator }, { nth = 0 }) => emulator.killDuring('api', nth, 'before'),
  },
  {
    name: 'killed after',
    isFor: isNumbered,
    strike: ({ emulator }, { nth = 0 }) => emulator.killDuring('api', nth, 'after'),
  },
]

/** What the kernel takes for the same as another ailment: not done, or not known whether it was. */
const takenForAnother = [
  'refused for good',
  'past the time limit',
  'past the time limit, applied',
  'connection cut',
]

/**
 * What is the kernel's and the same for every command goes wrong in every way for the commands of a request's author, and for the
 * others in fewer: a write in the ways that differ for whoever wrote the handler, a reading, which leaves nothing behind however it
 * ends, in one, telling the first person in the two that leave the most behind. Who calls is read for every command alike.
 */
export function isWorthwhile({ name }: Ailment, call: RecordedCall, calls: readonly RecordedCall[]): boolean {
  if (takenForAnother.includes(name)) return false
  if (isReading(call)) return name === 'refused' && call.collection !== 'accounts'
  const begins = calls.findIndex(isTelling)
  const telling = begins === -1 ? [] : calls.slice(begins)
  if (!telling.includes(call)) return true
  const isFirst = telling.find((one) => signature(one) === signature(call)) === call
  return isFirst && (name === 'killed after' || name === 'answer lost')
}

function signature({ action, collection = '' }: RecordedCall): string {
  return `${action} ${collection}`
}

const writing = [
  'database.insertDocument',
  'database.modifyDocument',
  'database.modifyAndReturnDoc',
  'database.removeDocument',
  'database.startTransaction',
  'database.commitTransaction',
]

function isReading(call: RecordedCall): boolean {
  return isDatabase(call) && !writing.includes(call.action)
}

/** A call with which somebody is told: the notice, the consent, the message, the group. */
function isTelling({ action, collection }: RecordedCall): boolean {
  return (
    collection === 'notices' ||
    action.startsWith('wx.subscribeMessage') ||
    action === 'robot.send' ||
    (action === 'database.modifyAndReturnDoc' && collection === 'accounts')
  )
}

/** Where it cannot be found out whether WeChat has sent a message, it is not sent again: then it may be missing. */
export function mayMissMessage({ name }: Ailment, { action, collection }: RecordedCall): boolean {
  const isClaim = action === 'database.modifyAndReturnDoc' && collection === 'accounts'
  return isClaim || (action === 'wx.subscribeMessage.send' && name !== 'refused by WeChat')
}

/** The same for a station's group: the robot's notice is the claim. */
export function mayMissRobot({ action, collection }: RecordedCall): boolean {
  return action === 'robot.send' || (action === 'database.insertDocument' && collection === 'notices')
}
