import { promiseWish } from '@shared/wishes/contract'
import type { WishView } from '@shared/wishes/views'
import { sayDay } from '@shared/wishes/words'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { useCommand } from '../call/use-command'
import { Button } from '../ui/button'
import { Note } from '../ui/note'
import { Refused } from '../ui/refused'
import { say } from '../ui/toast'
import { DayField } from './day-field'

interface DayChoiceProps {
  readonly wish: WishView
  readonly word: string
  readonly onDone: () => void
}

/** By which day the gift will be at the station. Choosing the day that stands already asks nothing of anybody. */
export function DayChoice({ wish: { id, promisedOn, promiseUntil }, word, onDone }: DayChoiceProps) {
  const [chosen, setChosen] = useState<string>()
  const day = chosen ?? promisedOn
  const promise = useCommand(promiseWish, {
    about: id,
    onDone: () => {
      if (day !== undefined) say({ words: `记下了，${sayDay(day)}前送到站里` })
      onDone()
    },
  })
  const choose = () => {
    if (day === undefined || day === promisedOn) onDone()
    else void promise.run({ id, promisedOn: day })
  }
  return (
    <View className="stack">
      <DayField promisedOn={promisedOn} until={promiseUntil} value={day} onChange={setChosen} />
      <Refused refusal={promise.refusal} />
      {promise.isUnreachable && <Note tone="warn">网断了。连上以后再点一次，只会改一次。</Note>}
      <Button tone="primary" busyWord={promise.isBusy ? '正在记…' : undefined} onTap={choose}>
        {word}
      </Button>
    </View>
  )
}
