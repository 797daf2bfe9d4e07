import { getRota } from '@shared/duty/contract'
import { getMe } from '@shared/people/contract'
import { stationsOf } from '@shared/people/rules'
import { useNow } from '../../call/use-now'
import { useQuery } from '../../call/use-query'
import { Empty } from '../../ui/empty'
import { Loaded } from '../../ui/loaded'
import { DeskPage } from '../wide/desk-page'
import { PlanForm } from './plan-form'
import { shownSpan } from './weeks'
import './rota.css'

/** 排班: the head says who is on duty in this week and the next, and hands it in at once. */
export default function Plan() {
  const me = useQuery(getMe, {}, { isKept: false })
  const stationId = 'output' in me ? stationsOf(me.output.posts, ['head'])[0] : undefined
  const span = shownSpan(useNow())
  const rota = useQuery(getRota, stationId === undefined ? undefined : { stationId, ...span }, {
    isKept: false,
  })
  return (
    <DeskPage title="排班" offlineWords="没有网络，排的都存在手机里">
      <Loaded query={me} shape="rows">
        {() =>
          stationId === undefined ? (
            <Empty sentence="排班由站长来定" words="想换班，在值班表里自己的班上点“换班”。" />
          ) : (
            <Loaded query={rota} shape="rows">
              {(view) => <PlanForm rota={view} refresh={() => void rota.refresh()} />}
            </Loaded>
          )
        }
      </Loaded>
    </DeskPage>
  )
}
