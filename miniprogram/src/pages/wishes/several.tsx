import { claimSeveralWishes, listWishes, type WallFilter } from '@shared/wishes/contract'
import type { WishCard as Card } from '@shared/wishes/views'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { SEVERAL_MAX } from '@shared/wishes/model'
import { useCommand } from '../../call/use-command'
import { usePages } from '../../call/use-pages'
import { Button } from '../../ui/button'
import { Head } from '../../ui/head'
import { Loaded } from '../../ui/loaded'
import { Page } from '../../ui/page'
import { Parts } from '../../ui/parts'
import { MoreButton } from '../../ui/more-button'
import { CompanySheet } from './company-sheet'
import { inStation } from './in-station'
import { waitingParts } from './parts-of'
import { PickCard } from './pick-card'
import { SeveralResult } from './several-result'
import type { Where } from './use-where'
import { WhereRow } from './where-row'

interface SeveralProps {
  readonly where: Where
  readonly onClose: () => void
}

/** A company claims several at once: they are chosen, its name is written, and each is a race of its own. */
export function Several({ where, onClose }: SeveralProps) {
  const [filter, setFilter] = useState<WallFilter>('open')
  const asked = where.isAsking ? undefined : { filter, ...inStation(where.station?.id) }
  const { first, items, more, isBusy } = usePages(listWishes, asked, { isKept: false })
  const [chosen, setChosen] = useState<readonly Card[]>([])
  const [isNaming, setNaming] = useState(false)
  const [result, setResult] = useState<{ readonly wonIds: string[]; readonly lostIds: string[] }>()
  const claim = useCommand(claimSeveralWishes, {
    onDone: (output) => {
      setNaming(false)
      setResult(output)
    },
  })
  if (result !== undefined) return <SeveralResult chosen={chosen} result={result} onClose={onClose} />
  const toggle = (wish: Card) =>
    setChosen((last) =>
      last.some(({ id }) => id === wish.id) ? last.filter(({ id }) => id !== wish.id) : [...last, wish],
    )
  return (
    <Page
      title="替单位认领"
      isTab
      dock={
        <View className="dock-row">
          <Button onTap={onClose}>不选了</Button>
          <Button
            tone="primary"
            isGrowing
            blockedBecause={blockedBecause(chosen.length)}
            onTap={() => setNaming(true)}
          >
            {chosen.length === 0 ? '认领' : `认领这 ${String(chosen.length)} 个`}
          </Button>
        </View>
      }
    >
      <Head sentence="点一点，选几个" line="选好了写上单位的名字，一起认领" />
      <WhereRow where={where} />
      <Parts label="看哪些心愿" parts={waitingParts(undefined)} value={filter} onChange={setFilter} />
      <Loaded query={first} isEmpty={(page) => page.items.length === 0} empty={<NothingOpen />}>
        {() => (
          <View className="pad stack">
            <View className="wishes-grid">
              {items
                .filter(({ isOwn }) => !isOwn)
                .map((wish) => (
                  <PickCard
                    key={wish.id}
                    wish={wish}
                    isChosen={chosen.some(({ id }) => id === wish.id)}
                    onToggle={() => toggle(wish)}
                  />
                ))}
            </View>
            <MoreButton more={more} isBusy={isBusy} />
          </View>
        )}
      </Loaded>
      {isNaming && <CompanySheet chosen={chosen} claim={claim} onClose={() => setNaming(false)} />}
    </Page>
  )
}

function NothingOpen() {
  return <View className="pad mute">这里的心愿都有人认领了，看看别处的，或者过几天再来看看。</View>
}

function blockedBecause(count: number): string | undefined {
  if (count === 0) return '先点几个心愿'
  return count > SEVERAL_MAX ? `一次最多 ${String(SEVERAL_MAX)} 个` : undefined
}
