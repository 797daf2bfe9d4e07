import type { InputOf } from '@shared/kernel/contract'
import { z } from '@shared/kernel/schema'
import { Phone } from '@shared/people/contract'
import { needsPlace } from '@shared/requests/call-rules'
import type { takeCall } from '@shared/requests/contract'
import { CallLine, CallOutcome, Kind, Urgency } from '@shared/requests/model'
import { guessKind } from '@shared/requests/text'

/** Everything typed while somebody is on the line; it stays on the phone until it has arrived. */
export const CallDraft = z.object({
  line: CallLine,
  outcome: CallOutcome,
  last4: z.string(),
  isAnonymous: z.boolean(),
  calledName: z.string(),
  phone: z.string(),
  /** An earlier matter of the caller who was recognised, and how she is shown. */
  known: z.optional(z.object({ knownFrom: z.string(), calledName: z.string(), place: z.string() })),
  kind: z.optional(Kind),
  urgency: Urgency,
  isCrisis: z.boolean(),
  words: z.string(),
  said: z.string(),
  note: z.string(),
  community: z.optional(z.object({ code: z.string(), name: z.string() })),
  building: z.string(),
  door: z.string(),
})
export type CallDraft = z.output<typeof CallDraft>

export const blankCall: CallDraft = {
  ...{ line: 'station', outcome: 'filed', last4: '', isAnonymous: false, calledName: '', phone: '' },
  ...{ urgency: 'normal', isCrisis: false, words: '', said: '', note: '', building: '', door: '' },
}

/** Chosen, else guessed from the words; on the counsellors' line it is mostly that. Nothing holds up a crisis. */
export function kindOf({ kind, words, line, isCrisis }: CallDraft): Kind | undefined {
  return kind ?? guessKind(words) ?? (line !== 'station' ? 'mood' : isCrisis ? 'other' : undefined)
}

/** `own`: the worker's first community, for a building without one. */
export function toInput(call: CallDraft, own: string | undefined): InputOf<typeof takeCall> {
  const { line, outcome, urgency, isCrisis } = call
  const kind = kindOf(call) ?? 'other'
  const [calledName, phone, said, note] = [call.calledName, call.phone, call.said, call.note].map((one) =>
    one.trim(),
  )
  const caller = {
    ...(calledName ? { calledName } : {}),
    ...(phone ? { phone } : {}),
    ...(call.known === undefined ? {} : { knownFrom: call.known.knownFrom }),
  }
  const place = placeOf(call, own)
  const isNamed = !call.isAnonymous && Object.keys(caller).length > 0
  return {
    ...{ line, outcome, kind, urgency, isCrisis, words: call.words.trim() },
    ...(isNamed ? { caller } : {}),
    ...(outcome !== 'filed' && said ? { said } : {}),
    ...(note ? { note } : {}),
    ...(place === undefined ? {} : { place }),
  }
}

function placeOf({ community, building, door }: CallDraft, own: string | undefined) {
  const communityCode = community?.code ?? own
  const [number, unit] = [building.trim(), door.trim()]
  if (number === '' && community === undefined) return undefined
  return {
    ...(communityCode === undefined ? {} : { communityCode }),
    ...(number === '' ? {} : { building: number }),
    ...(unit === '' ? {} : { door: unit }),
  }
}

/** The first thing that is still to be done before it can be kept. `own` as in `toInput`, undefined also while it is not known yet. */
export function missingIn(call: CallDraft, own: string | undefined): string | undefined {
  const { outcome, isCrisis, phone } = call
  const kind = kindOf(call)
  if (call.words.trim() === '') return '先写一句是什么事'
  if (kind === undefined) return '选一下是哪一类'
  if (isCrisis && outcome !== 'filed') return '有危险的要留着接着办'
  if (outcome !== 'filed' && call.said.trim() === '') return '写一句跟她说了什么'
  const isAtHome = call.known !== undefined && call.known.place !== ''
  if (needsPlace(kind, outcome, isCrisis) && call.building.trim() === '' && !isAtHome)
    return '要上门，问一句几号楼'
  // In danger it goes out with what is known; else a building that could be in any community helps nobody.
  const isSomewhere = call.building.trim() !== '' && (call.community?.code ?? own) === undefined
  if (isSomewhere && !isCrisis) return '选一下在哪个社区'
  const isWrong = !call.isAnonymous && phone.trim() !== '' && !z.safeParse(Phone, phone).success
  return isWrong ? '电话再看一眼，手机号是 11 位，座机要带区号' : undefined
}
