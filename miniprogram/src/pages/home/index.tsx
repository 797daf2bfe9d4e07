import { getStation } from '@shared/network/contract'
import { getMe } from '@shared/people/contract'
import { listMyRequests } from '@shared/requests/contract'
import { useEffect } from 'react'
import type { Refusal } from '../../call/outcome'
import { useQuery } from '../../call/use-query'
import { useUnread } from '../../call/use-unread'
import { useUnsentMarks } from '../../matter/unsent-marks'
import { useUnsentRequest } from '../../matter/use-unsent-request'
import { useElder } from '../../ui/elder'
import { Page } from '../../ui/page'
import { knowStationPhone } from '../../ui/phone'
import { say } from '../../ui/toast'
import { ElderHome } from './elder-home'
import type { HomeKnows } from './home-knows'
import { NormalHome } from './normal-home'

/** Home: the station, the way to ask, and what became of it. Each part appears as soon as it is known. */
export default function HomePage() {
  const isElder = useElder()
  const me = useQuery(getMe, {})
  const communityCode = 'output' in me ? me.output.profile?.communityCode : undefined
  const station = useQuery(getStation, communityCode === undefined ? undefined : { communityCode })
  const mine = useQuery(listMyRequests, { openOnly: true })
  useUnread()
  useUnsentRequest(() => void mine.refresh())
  useUnsentMarks(sayMark)
  const phone = 'output' in station ? station.output.station.phone : undefined
  useEffect(() => {
    if (phone !== undefined) knowStationPhone(phone)
  }, [phone])
  const knows: HomeKnows = { me, station, mine }
  return (
    <Page title="最后一米" isTab ground="wall" hasElderDock={false}>
      {isElder ? <ElderHome {...knows} /> : <NormalHome {...knows} />}
    </Page>
  )
}

/** A check-in that had waited for signal: the page that took it may be long closed. */
function sayMark(_mark: object, refusal: Refusal | undefined): void {
  say({ words: refusal?.message ?? '刚才没送到的签到，现在送到了' })
}
