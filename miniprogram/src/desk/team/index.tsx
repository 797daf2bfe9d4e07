import { getMe } from '@shared/people/contract'
import type { PostRole } from '@shared/people/model'
import { rolesOf, stationsOf } from '@shared/people/rules'
import { useQuery } from '../../call/use-query'
import { Empty } from '../../ui/empty'
import { Loaded } from '../../ui/loaded'
import { DeskPage } from '../wide/desk-page'
import { AnyTeam } from './any-team'
import { TeamOf } from './team-of'

const desk: readonly PostRole[] = ['worker', 'head']

/** The people of a station: who answers for what, how much lies with each, who comes and who goes. */
export default function Team() {
  const me = useQuery(getMe, {}, { isKept: false })
  return (
    <DeskPage title="站里的同事">
      <Loaded query={me} shape="rows">
        {({ posts }) => {
          const stationId = stationsOf(posts, desk)[0]
          if (stationId !== undefined) return <TeamOf stationId={stationId} posts={posts} />
          if (rolesOf(posts).includes('admin')) return <AnyTeam posts={posts} />
          return <Empty sentence="这里是社工站的人看的" words="收到邀请码的话，在“我的”里填一下。" />
        }}
      </Loaded>
    </DeskPage>
  )
}
