import { getStation } from '@shared/network/contract'
import { getMe, leaveConsent } from '@shared/people/contract'
import { PHOTOS_MAX } from '@shared/photos/model'
import { getPlace } from '@shared/places/contract'
import { reportHazard } from '@shared/requests/contract'
import Taro, { useRouter } from '@tarojs/taro'
import { useEffect, useState } from 'react'
import { askConsent } from '../../call/consent'
import { whereAmI } from '../../call/location'
import { useCommand } from '../../call/use-command'
import { useDraft } from '../../call/use-draft'
import { usePhotos } from '../../call/use-photos'
import { useQuery } from '../../call/use-query'
import { NEW_REPORT } from '../../matter/use-unsent-request'
import { knowStationPhone } from '../../ui/phone'
import { say } from '../../ui/toast'
import { unsent } from '../request-new/use-request-form'
import { blankReport, ReportDraft } from './draft'
import { missing, type Seen, seenOf, toReport, toSighting } from './seen'
import { useSame } from './use-same'

export type ReportForm = ReturnType<typeof useReportForm>

/** Everything the page of a report knows and does; the usual and the elder page only show it differently. */
export function useReportForm() {
  const draft = useDraft(NEW_REPORT, ReportDraft, blankReport)
  const photos = usePhotos(PHOTOS_MAX, NEW_REPORT)
  const { seen, isReady, station } = useSeen(draft.value)
  const consent = useCommand(leaveConsent, { about: NEW_REPORT })
  const done = (words: string) => (answer: { readonly id: string }) => {
    draft.clear()
    photos.clear()
    say({ words })
    void Taro.redirectTo({ url: `/pages/request/index?id=${answer.id}` })
  }
  const report = useCommand(reportHazard, {
    about: NEW_REPORT,
    isResent: true,
    onDone: done('报上去了，马上有人看到'),
  })
  const same = useSame(done('一起报了，有动静告诉您'))
  const send = (now: Seen) => {
    same.close()
    if (now.hazard !== undefined) void report.run(toReport(now, now.hazard, photos.ids))
  }
  return {
    seen,
    photos,
    station,
    /** Until it is known what is known, nothing is asked that might be known. */
    isReady,
    report,
    same,
    marking: useMarking((point) => draft.change({ point })),
    photoMissing: unsent(photos.photos.map(({ state }) => state)),
    missing:
      missing.picture(seen, photos.photos.length) ??
      missing.kind(seen) ??
      missing.place(seen) ??
      unsent(photos.photos.map(({ state }) => state)),
    change: (part: Partial<ReportDraft>) => {
      if (report.refusal !== undefined) report.clear()
      draft.change(part)
    },
    /** On its own: none of those was the same. */
    send,
    /** First somebody may have reported it already. */
    lookAndSend: async (now: Seen) => {
      if (now.hazard === undefined) return
      // In a tap, because WeChat asks for a consent only in answer to one.
      void beCalled(consent.run)
      if ((await same.look(toSighting(now, now.hazard))) === 'none') send(now)
    },
  }
}

async function beCalled(leave: (input: { templates: 'requestMoved'[] }) => Promise<unknown>): Promise<void> {
  const agreed = await askConsent(['requestMoved'])
  if (agreed.length > 0) await leave({ templates: ['requestMoved'] })
}

/** What would be reported, from the draft, the code that was scanned, and the own community. */
function useSeen(draft: ReportDraft) {
  const { place: placeId } = useRouter().params
  const scanned = useQuery(getPlace, placeId === undefined ? undefined : { id: placeId })
  const me = useQuery(getMe, {})
  const place = 'output' in scanned ? scanned.output.place : undefined
  const seen = seenOf(draft, 'output' in me ? me.output.profile : undefined, place)
  const station = useQuery(
    getStation,
    seen.communityCode === '' ? undefined : { communityCode: seen.communityCode },
  )
  const phone = 'output' in station ? station.output.station.phone : undefined
  useEffect(() => {
    if (phone !== undefined) knowStationPhone(phone)
  }, [phone])
  const name = seen.communityName ?? ('output' in station ? station.output.community.name : '')
  return {
    seen,
    isReady: me.state !== 'loading' && (placeId === undefined || scanned.state !== 'loading'),
    station: { name, refusal: station.state === 'refused' ? station.refusal : undefined },
  }
}

/** Asking the phone where it is. A no, or a phone that cannot tell, leaves the words. */
function useMarking(onMark: (point: { latitude: number; longitude: number }) => void) {
  const [isBusy, setBusy] = useState(false)
  const mark = async () => {
    setBusy(true)
    const point = await whereAmI()
    setBusy(false)
    if (point === undefined) say({ words: '没有拿到位置，写一下在哪里也行' })
    else onMark(point)
  }
  return { isBusy, mark }
}
