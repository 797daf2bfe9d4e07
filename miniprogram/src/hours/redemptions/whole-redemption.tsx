import type { RedemptionView } from '@shared/rewards/views'
import { redemptionStatusWords, sponsorWords } from '@shared/rewards/words'
import { View } from '@tarojs/components'
import Taro from '@tarojs/taro'
import { rewardIcons } from '../../matter/reward-icons'
import { Button } from '../../ui/button'
import { CallStation } from '../../ui/call-station'
import { Card } from '../../ui/card'
import { Chip } from '../../ui/chip'
import { Head } from '../../ui/head'
import { Metre } from '../../ui/metre'
import { Plate } from '../../ui/plate'
import { Qr } from '../../ui/qr'
import { Row } from '../../ui/rows'
import { chipTones, metres, standing } from './said'

interface WholeRedemptionProps {
  readonly order: RedemptionView
  readonly onCancel: () => void
}

/** The order with its code while it waits; afterwards what became of it. */
export function WholeRedemption({ order, onCancel }: WholeRedemptionProps) {
  const { status, code, pickup, station, sponsor, drawing } = order
  return (
    <View>
      <Head
        chip={<Chip tone={chipTones[status]}>{redemptionStatusWords[status]}</Chip>}
        {...standing(order)}
      />
      <View className="pad stack">
        <Metre stops={metres[status]} />
        {code !== undefined && <Code code={code} />}
        <Card fit="list">
          <Row icon="pin" title={pickup.place} words={pickup.hours}>
            <Plate>{station.name}</Plate>
          </Row>
          <Row icon={rewardIcons[drawing]} title={sponsorWords(sponsor)} words="对方看不到是谁换的" />
        </Card>
        <CallStation phone={station.phone} />
        {status === 'held' ? (
          <Button tone="quiet" onTap={onCancel}>
            不换了，把分退给我
          </Button>
        ) : (
          <Button onTap={() => void Taro.redirectTo({ url: '/hours/shelf/index' })}>再看看时间宝盒</Button>
        )}
      </View>
    </View>
  )
}

/** Large enough to be read across a counter, or scanned. */
function Code({ code }: { readonly code: string }) {
  return (
    <Card>
      <View className="stack">
        <View className="h3">给站里的同事看这个码</View>
        <View className="redemption-code num">
          <View>{code.slice(0, 4)}</View>
          <View>{code.slice(4)}</View>
        </View>
        <View className="redemption-qr">
          <Qr text={code} label="取货码，给站里的同事扫" size={160} />
        </View>
        <View className="small mute">只用一次。取之前别发给别人。</View>
      </View>
    </Card>
  )
}
