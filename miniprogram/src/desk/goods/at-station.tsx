import { getMe } from '@shared/people/contract'
import { stationsOf } from '@shared/people/rules'
import type { ReactNode } from 'react'
import { useQuery } from '../../call/use-query'
import { Empty } from '../../ui/empty'
import { Loaded } from '../../ui/loaded'
import { DeskPage } from '../wide/desk-page'

interface AtStationProps {
  readonly title: string
  readonly show: (stationId: string) => ReactNode
}

/** For whoever works at a station; the others are told whose page it is. */
export function AtStation({ title, show }: AtStationProps) {
  const me = useQuery(getMe, {}, { isKept: false })
  const stationId = 'output' in me ? stationsOf(me.output.posts, ['worker', 'head'])[0] : undefined
  if (stationId !== undefined) return <>{show(stationId)}</>
  return (
    <DeskPage title={title}>
      <Loaded query={me} shape="rows">
        {() => <Empty sentence="这里是社工站的人看的" words="收到邀请码的话，在“我的”里填一下。" />}
      </Loaded>
    </DeskPage>
  )
}
