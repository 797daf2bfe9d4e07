import { getMe } from '@shared/people/contract'
import { stationsOf } from '@shared/people/rules'
import Taro from '@tarojs/taro'
import { getRota } from '@shared/duty/contract'
import { useNow } from '../../call/use-now'
import { useQuery } from '../../call/use-query'
import { Button } from '../../ui/button'
import { Empty } from '../../ui/empty'
import { Loaded } from '../../ui/loaded'
import { DeskPage } from '../wide/desk-page'
import { RotaOf } from './rota-of'
import { shownSpan } from './weeks'
import './rota.css'

/** 值班表: who is there when, what nobody covers yet, and the way to change a shift. */
export default function Rota() {
  const me = useQuery(getMe, {}, { isKept: false })
  const stationId = 'output' in me ? stationsOf(me.output.posts, ['worker', 'head'])[0] : undefined
  const span = shownSpan(useNow())
  const rota = useQuery(getRota, stationId === undefined ? undefined : { stationId, ...span }, {
    isKept: false,
  })
  const mayPlan = 'output' in rota && rota.output.mayPlan
  const plan = () => void Taro.navigateTo({ url: '/desk/rota/plan' })
  return (
    <DeskPage
      title="值班表"
      dock={
        mayPlan ? (
          <Button tone="primary" icon="calendar" onTap={plan}>
            排班
          </Button>
        ) : undefined
      }
    >
      <Loaded query={me} shape="rows">
        {() =>
          stationId === undefined ? (
            <Empty sentence="这里是社工站的人看的" words="收到邀请码的话，在“我的”里填一下。" />
          ) : (
            <Loaded query={rota} shape="rows">
              {(view) => <RotaOf rota={view} onDone={() => void rota.refresh()} />}
            </Loaded>
          )
        }
      </Loaded>
    </DeskPage>
  )
}
