import { getMe } from '@shared/people/contract'
import { isOpen, stationsOf } from '@shared/people/rules'
import { useQuery } from '../../call/use-query'
import { Empty } from '../../ui/empty'
import { Loaded } from '../../ui/loaded'
import { DeskPage } from '../wide/desk-page'
import { FiguresOf } from './figures-of'
import { StationChooser } from './station-chooser'

/** 数字: what came, what was solved, how soon somebody answered. Of the own station, or of one in the own area. */
export default function FiguresPage() {
  const me = useQuery(getMe, {}, { isKept: false })
  return (
    <DeskPage title="数字">
      <Loaded query={me} shape="rows">
        {({ posts }) => {
          const stationId = stationsOf(posts, ['worker', 'head'])[0]
          if (stationId !== undefined) return <FiguresOf stationId={stationId} />
          const above = posts.find((post) => isOpen(post) && post.role === 'supervisor')
          if (above?.areaCode !== undefined) {
            return (
              <StationChooser
                areaCode={above.areaCode}
                show={({ id, name }) => <FiguresOf key={id} stationId={id} stationName={name} />}
              />
            )
          }
          return <Empty sentence="这里是社工站的人看的" words="收到邀请码的话，在“我的”里填一下。" />
        }}
      </Loaded>
    </DeskPage>
  )
}
