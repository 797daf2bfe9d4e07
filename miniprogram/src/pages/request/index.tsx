import { getRequest } from '@shared/requests/contract'
import { isOnlyJoiner } from '@shared/requests/joiner-reads'
import { isOpenStatus } from '@shared/requests/moves'
import Taro, { useRouter } from '@tarojs/taro'
import { useEffect } from 'react'
import { useQuery } from '../../call/use-query'
import { useElder } from '../../ui/elder'
import { Loaded } from '../../ui/loaded'
import { Page } from '../../ui/page'
import { knowStationPhone } from '../../ui/phone'
import { ElderRequest } from './elder-request'
import { RequestDock } from './request-dock'
import { UsualRequest } from './usual-request'
import './request.css'

/** 事情经过: one of the own requests, how it goes and what can be said to it. */
export default function RequestPage() {
  const isElder = useElder()
  const { id = '' } = useRouter().params
  const query = useQuery(getRequest, { id })
  const request = 'output' in query ? query.output : undefined
  const phone = request?.station.phone
  useEffect(() => {
    if (phone !== undefined) knowStationPhone(phone)
  }, [phone])
  // In elder mode the answer stands beside what was said; who only joined has nothing to say while it is open.
  const hasDock =
    request !== undefined && !((isElder || isOnlyJoiner(request.parties)) && isOpenStatus(request.status))
  const onDone = () => void query.refresh()
  return (
    <Page
      title={isElder ? '我的事' : (request?.title ?? '事情经过')}
      ground="own"
      dock={hasDock ? <RequestDock request={request} onDone={onDone} /> : undefined}
    >
      <Loaded
        query={query}
        shape="matter"
        elsewhere={{ word: '看我的事', run: () => void Taro.redirectTo({ url: '/pages/requests/index' }) }}
      >
        {(shown) =>
          isElder ? (
            <ElderRequest request={shown} onDone={onDone} />
          ) : (
            <UsualRequest request={shown} onDone={onDone} />
          )
        }
      </Loaded>
    </Page>
  )
}
