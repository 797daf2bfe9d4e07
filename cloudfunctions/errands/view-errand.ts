import { goingHelper } from '../../shared/errands/helper-rules'
import { type Errand, type Helper, stageOf } from '../../shared/errands/model'
import type { ErrandRow, ErrandView, HelperView } from '../../shared/errands/views'
import type { PhotoView } from '../../shared/requests/views'
import type { Vault } from '../kernel/vault'
import { wholeWords } from '../requests/writing'
import { openedNeed } from './need'

/** Who reads, as what, with what was looked up for her. */
export interface ErrandReading {
  readonly as: ErrandView['as']
  readonly personId: string
  readonly vault: Vault
  readonly photos?: ReadonlyMap<string, PhotoView>
  /** Of the helpers, by account; for the station. */
  readonly phones?: ReadonlyMap<string, string>
}

/** What everybody may know. */
export function viewErrandRow(errand: Errand): ErrandRow {
  const { _id: id, title, words, kind, minutes, startsAt, endsAt, communityName } = errand
  const { payer, costLimitFen, needsEntry, skills, course, places, freePlaces } = errand
  return {
    ...{ id, title, words, kind, minutes, startsAt, endsAt, communityName },
    ...{ payer, costLimitFen, needsEntry, course, places, freePlaces },
    stage: stageOf(errand),
    skills: [...skills],
  }
}

/** One errand as this reader may see it: door and phone for whoever is on the way with it, and for nobody else. */
export function viewErrand(reading: ErrandReading, errand: Errand): ErrandView {
  const { as, personId, vault } = reading
  const isWorker = as === 'worker'
  return {
    ...viewErrandRow(errand),
    as,
    steps: [...errand.steps],
    helpers: errand.helpers.map((helper) => viewHelper(reading, errand, helper)),
    ...(goingHelper(errand, personId) === undefined ? {} : { need: openedNeed(vault, errand) }),
    ...(as === 'helper' ? {} : { requestId: errand.requestId }),
    left: isWorker ? errand.left.map(({ accountId: _, ...left }) => left) : [],
    cancelReason: errand.cancelReason,
    ...(isWorker ? { confirmReason: errand.confirmReason } : {}),
    ...sentBackFor(reading, errand),
    workerName: errand.worker.displayName,
    station: { ...errand.station },
  }
}

function viewHelper(reading: ErrandReading, errand: Errand, helper: Helper): HelperView {
  const { displayName, state, grabbedAt, accountId } = helper
  const isMe = accountId === reading.personId
  const isForMe = isMe || reading.as !== 'helper'
  return {
    ...{ displayName, state, grabbedAt, isMe },
    ...(isForMe ? { report: reportFor(reading, errand, helper) } : {}),
    phone: reading.phones?.get(accountId),
  }
}

/** The helper's own words are seen by herself and the station; by the resident once the check has passed them. */
function reportFor(
  { as, photos, vault }: ErrandReading,
  errand: Errand,
  { report }: Helper,
): HelperView['report'] {
  if (report === undefined) return undefined
  const { at, minutesUsed, costFen, words, photoIds } = report
  const isShown = words !== undefined && (as !== 'resident' || words.check === 'passed')
  return {
    ...{ at, minutesUsed, costFen },
    words: isShown ? wholeWords(vault, errand, words) : undefined,
    photos: photoIds.flatMap((id) => photos?.get(id) ?? []),
  }
}

function sentBackFor({ as, vault }: ErrandReading, errand: Errand): Pick<ErrandView, 'sentBack'> {
  const { sentBack } = errand
  const isShown = as === 'helper' ? sentBack?.check === 'passed' : true
  return sentBack === undefined || !isShown ? {} : { sentBack: wholeWords(vault, errand, sentBack) }
}
