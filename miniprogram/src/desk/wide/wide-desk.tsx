import type { Verb } from '@shared/requests/model'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { useElder } from '../../ui/elder'
import { QueueList } from '../queue/queue-list'
import { Keys } from './keys'
import { useKeys } from './use-keys'
import { WideHead } from './wide-head'
import { WideMatter } from './wide-matter'
import './wide.css'

/** The desk on a wide screen: the list, one matter and what can be done to it. */
export function WideDesk() {
  const [chosenId, setChosenId] = useState<string>()
  const [rows, setRows] = useState('')
  const [opened, setOpened] = useState<Verb>()
  const isElder = useElder()
  const choose = (id: string) => {
    setOpened(undefined)
    setChosenId(id)
  }
  const step = (by: number) => {
    const ids = rows.split(',').filter((id) => id !== '')
    const at = chosenId === undefined ? -1 : ids.indexOf(chosenId)
    const next = ids[Math.min(Math.max(at + by, 0), ids.length - 1)]
    if (next !== undefined) choose(next)
  }
  useKeys({
    j: () => step(1),
    k: () => step(-1),
    r: () => setOpened('reply'),
    h: () => setOpened('handOver'),
    d: () => setOpened('resolve'),
    Escape: () => setOpened(undefined),
  })
  return (
    <View className={`wide ${isElder ? 'is-elder' : ''}`}>
      <View className="wide-list">
        <WideHead />
        <QueueList chosenId={chosenId} onChoose={choose} onRows={setRows} />
        <Keys />
      </View>
      <WideMatter id={chosenId} opened={opened} onOpen={setOpened} />
    </View>
  )
}
