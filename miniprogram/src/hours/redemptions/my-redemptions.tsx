import { listMyRedemptions } from '@shared/rewards/contract'
import { redemptionStatusWords, whenWords } from '@shared/rewards/words'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { open } from '../../call/open'
import { useNow } from '../../call/use-now'
import { usePages } from '../../call/use-pages'
import { rewardIcons } from '../../matter/reward-icons'
import { Card } from '../../ui/card'
import { Empty } from '../../ui/empty'
import { Loaded } from '../../ui/loaded'
import { MoreButton } from '../../ui/more-button'
import { Page } from '../../ui/page'
import { Parts } from '../../ui/parts'
import { Row } from '../../ui/rows'

const parts = [
  { value: 'held', word: '等着取' },
  { value: 'past', word: '以前的' },
] as const
type Part = (typeof parts)[number]['value']

const nothing = { held: '没有等着取的', past: '还没有换过' } satisfies Record<Part, string>

export function MyRedemptions() {
  const [part, setPart] = useState<Part>('held')
  const { first, items, more, isBusy } = usePages(listMyRedemptions, { filter: part })
  const now = useNow()
  return (
    <Page title="我换的">
      <Parts label="看哪些" parts={parts} value={part} onChange={setPart} />
      <Loaded
        query={first}
        shape="rows"
        isEmpty={(page) => page.items.length === 0}
        empty={
          <Empty
            sentence={nothing[part]}
            words="攒下的分，可以换柜上的东西。"
            step={{ word: '看看时间宝盒', run: () => open('/hours/shelf/index') }}
            hasPhone
          />
        }
      >
        {() => (
          <View className="pad">
            <Card fit="list">
              {items.map((one) => (
                <Row
                  key={one.id}
                  icon={rewardIcons[one.drawing]}
                  iconTone={one.status === 'held' ? 'on' : 'plain'}
                  title={one.title}
                  words={`${redemptionStatusWords[one.status]} · ${String(one.points)} 分`}
                  when={whenWords(one, now)}
                  onTap={() => open(`/hours/redemptions/index?id=${one.id}`)}
                />
              ))}
            </Card>
          </View>
        )}
      </Loaded>
      <View className="pad">
        <MoreButton more={more} isBusy={isBusy} />
      </View>
    </Page>
  )
}
