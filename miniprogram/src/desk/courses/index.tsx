import { getMe } from '@shared/people/contract'
import { stationsOf } from '@shared/people/rules'
import { useQuery } from '../../call/use-query'
import { Empty } from '../../ui/empty'
import { Loaded } from '../../ui/loaded'
import { DeskPage } from '../wide/desk-page'
import { StationCourses } from './station-courses'
import './courses.css'

/** 培训: what the station teaches, for those who write it. */
export default function DeskCoursesPage() {
  const me = useQuery(getMe, {}, { isKept: false })
  return (
    <DeskPage title="培训" offlineWords="没有网络，草稿已存在手机里">
      <Loaded query={me} shape="rows">
        {({ posts }) => {
          const [stationId] = stationsOf(posts, ['worker', 'head'])
          return stationId === undefined ? (
            <Empty sentence="这里是社工站的人看的" words="收到邀请码的话，在“我的”里填一下。" />
          ) : (
            <StationCourses stationId={stationId} />
          )
        }}
      </Loaded>
    </DeskPage>
  )
}
