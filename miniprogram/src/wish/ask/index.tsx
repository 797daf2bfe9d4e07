import { getMe } from '@shared/people/contract'
import { askWish } from '@shared/wishes/contract'
import Taro from '@tarojs/taro'
import { useQuery } from '../../call/use-query'
import { useElder } from '../../ui/elder'
import { say } from '../../ui/toast'
import { useAsking } from '../../wishing/asking/use-asking'
import { ElderAsk } from './elder-ask'
import { UsualAsk } from './usual-ask'
import './ask.css'

/** 写一个心愿: one small thing. What is written stays on the phone until it has arrived. */
export default function AskPage() {
  const me = useQuery(getMe, {})
  const asking = useAsking(askWish, 'wish-new', 'output' in me ? me.output.profile : undefined, () => {
    say({ words: '交上去了，社工看过就上墙' })
    void Taro.redirectTo({ url: '/wish/mine/index' })
  })
  return useElder() ? <ElderAsk asking={asking} /> : <UsualAsk asking={asking} />
}
