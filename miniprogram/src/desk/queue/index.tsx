import { View } from '@tarojs/components'
import Taro from '@tarojs/taro'
import { CallMe } from '../../matter/call-me'
import { useWide } from '../../ui/use-wide'
import { DeskPage } from '../wide/desk-page'
import { WideDesk } from '../wide/wide-desk'
import { DeskHead } from './desk-head'
import { QueueList } from './queue-list'
import './queue.css'

/** 工作台: what lies on the desk. A list on the phone; rail, list and matter side by side where there is room. */
export default function Queue() {
  const isWide = useWide()
  return <DeskPage title="工作台">{isWide ? <WideDesk /> : <PhoneDesk />}</DeskPage>
}

function PhoneDesk() {
  return (
    <View>
      <DeskHead />
      <QueueList onChoose={(id) => void Taro.navigateTo({ url: `/desk/request/index?id=${id}` })} />
      <View className="pad queue-call">
        <CallMe template="requestArrived" when="来新的时叫一次" />
      </View>
    </View>
  )
}
