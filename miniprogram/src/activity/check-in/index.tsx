import { getMyCode } from '@shared/attendances/contract'
import Taro, { useRouter } from '@tarojs/taro'
import { useQuery } from '../../call/use-query'
import { Loaded } from '../../ui/loaded'
import { Page } from '../../ui/page'
import { MyCheckIn } from './my-check-in'
import './check-in.css'

/** 签到: with or without signal. What the page knows stays on the phone. */
export default function CheckIn() {
  const { id = '' } = useRouter().params
  const query = useQuery(getMyCode, { id })
  const { refresh } = query
  return (
    <Page title="签到" ground="own" offlineWords="没有网络也能签，记在手机里，有信号就送">
      <Loaded
        query={query}
        shape="matter"
        elsewhere={{ word: '看看活动', run: () => void Taro.switchTab({ url: '/pages/activities/index' }) }}
      >
        {(session) => <MyCheckIn session={session} refresh={refresh} />}
      </Loaded>
    </Page>
  )
}
