import { View } from '@tarojs/components'
import { useState } from 'react'
import { CommunitySheet } from '../../place/community-sheet'
import { Button } from '../../ui/button'
import { useElder } from '../../ui/elder'
import { Link } from '../../ui/link'
import { Note } from '../../ui/note'
import { Plate } from '../../ui/plate'
import type { Where } from './use-where'

/** Where these wishes are, and how to see others. In elder mode nothing is chosen from a list. */
export function WhereRow({ where }: { readonly where: Where }) {
  const { station, communityCode, isUncovered, showCity, showOwn, choose } = where
  const [isChoosing, setChoosing] = useState(false)
  const isElder = useElder()
  const ways = [
    ...(station === undefined ? [] : [{ word: '看全城的', run: showCity }]),
    ...(showOwn === undefined ? [] : [{ word: '看家附近的', run: showOwn }]),
  ]
  return (
    <View className="pad stack">
      <View className="wishes-where">
        <Plate>{station?.name ?? '全城'}</Plate>
        {!isElder && (
          <View className="wishes-where-ways">
            {ways.map(({ word, run }) => (
              <Link key={word} onTap={run}>
                {word}
              </Link>
            ))}
            <Link onTap={() => setChoosing(true)}>换一处</Link>
          </View>
        )}
      </View>
      {isElder &&
        ways.map(({ word, run }) => (
          <Button key={word} onTap={run}>
            {word}
          </Button>
        ))}
      {isUncovered && <Note tone="warn">那里还没有社工站，先给您看全城的。</Note>}
      {isChoosing && (
        <CommunitySheet
          communityCode={communityCode}
          lead="在"
          onChoose={(community) => {
            choose(community)
            setChoosing(false)
          }}
          onClose={() => setChoosing(false)}
        />
      )}
    </View>
  )
}
