import type { RewardView } from '@shared/rewards/views'
import {
  limitWords,
  reachWords,
  rewardKindWords,
  shelfStatusWords,
  sponsorKindWords,
  sponsorWords,
  stockWords,
} from '@shared/rewards/words'
import { View } from '@tarojs/components'
import { rewardIcons } from '../../matter/reward-icons'
import { CallStation } from '../../ui/call-station'
import { Card } from '../../ui/card'
import { Chip } from '../../ui/chip'
import { Facts } from '../../ui/facts'
import { Head } from '../../ui/head'
import { Note } from '../../ui/note'
import { Plate } from '../../ui/plate'
import { Row } from '../../ui/rows'

/** What it is, what it costs, who gave it, where it is fetched. */
export function WholeReward({ reward }: { readonly reward: RewardView }) {
  const { title, words, kind, drawing, points, myPoints, sponsor, limit, pickup, holdDays, station } = reward
  const isThere = reward.status === 'on' && reward.stock > 0
  return (
    <View>
      <Head
        chip={
          <Chip tone={isThere ? 'ok' : 'over'}>
            {reward.status === 'off' ? shelfStatusWords.off : stockWords(reward)}
          </Chip>
        }
        mark={rewardKindWords[kind]}
        sentence={`${title}，${points} 分换一件`}
        line={words}
      />
      <View className="pad stack">
        <Facts
          facts={[
            { words: `${points} 分`, about: '要的分' },
            { words: `${myPoints} 分`, about: '您在这个站的分' },
          ]}
        />
        <View className={`strong ${points > myPoints ? '' : 'reward-within'}`}>
          {reachWords(points, myPoints)}
        </View>
        <Card fit="list">
          <Row
            icon={rewardIcons[drawing]}
            title={sponsorWords(sponsor)}
            words={`${sponsorKindWords[sponsor.kind]}，看不到是谁换的`}
          />
          <Row icon="pin" title={pickup.place} words={pickup.hours}>
            <Plate>{station.name}</Plate>
          </Row>
          <Row
            icon="clock"
            title={`换了给您留 ${String(holdDays)} 天`}
            words={limit === undefined ? '过了没取，分退给您' : `${limitWords(limit)}；过了没取，分退给您`}
          />
        </Card>
        <Note>换了以后有一个码，取的时候给站里的同事看，一个码只用一次。</Note>
        <CallStation phone={station.phone} />
      </View>
    </View>
  )
}
