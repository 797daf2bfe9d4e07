import { putBackReward, takeOffReward } from '@shared/rewards/contract'
import type { DeskReward } from '@shared/rewards/views'
import { limitWords, sponsorWords } from '@shared/rewards/words'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { useCommand } from '../../call/use-command'
import { rewardIcons } from '../../matter/reward-icons'
import { Button } from '../../ui/button'
import { Refused } from '../../ui/refused'
import { Row } from '../../ui/rows'
import { say } from '../../ui/toast'
import { ChangeSheet } from './change-sheet'

interface ShelfLineProps {
  readonly reward: DeskReward
  readonly onDone: () => void
}

/** One item: where its pieces are, and what the station does with it. */
export function ShelfLine({ reward, onDone }: ShelfLineProps) {
  const [isChanging, setChanging] = useState(false)
  const { id, title, drawing, points, status } = reward
  const done = (words: string) => () => {
    say({ words })
    onDone()
  }
  const takeOff = useCommand(takeOffReward, { about: id, onDone: done(`${title}收起来了，换过的照样给`) })
  const putBack = useCommand(putBackReward, { about: id, onDone: done(`${title}放回柜上了`) })
  return (
    <Row icon={rewardIcons[drawing]} title={title} words={aboutOf(reward)} when={`${String(points)} 分`}>
      <View className="row wrap">
        <Button size="small" onTap={() => setChanging(true)}>
          改一下
        </Button>
        {status === 'on' ? (
          <Button
            size="small"
            busyWord={takeOff.isBusy ? '正在收…' : undefined}
            onTap={() => void takeOff.run({ id })}
          >
            收起来
          </Button>
        ) : (
          <Button
            size="small"
            busyWord={putBack.isBusy ? '正在放…' : undefined}
            onTap={() => void putBack.run({ id })}
          >
            放回柜上
          </Button>
        )}
      </View>
      <Refused refusal={takeOff.refusal ?? putBack.refusal} />
      {isChanging && (
        <ChangeSheet
          reward={reward}
          onDone={() => {
            setChanging(false)
            onDone()
          }}
          onClose={() => setChanging(false)}
        />
      )}
    </Row>
  )
}

function aboutOf({ stock, held, handed, sponsor, limit }: DeskReward): string {
  const pieces = `能换 ${String(stock)} 件，等取 ${String(held)} 件，给出 ${String(handed)} 件`
  return [pieces, sponsorWords(sponsor), ...(limit === undefined ? [] : [limitWords(limit)])].join(' · ')
}
