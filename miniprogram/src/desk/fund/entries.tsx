import { listPublicEntries } from '@shared/funds/contract'
import type { PublicEntry } from '@shared/funds/views'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { usePages } from '../../call/use-pages'
import { EntryLine } from '../../matter/entry-line'
import { Button } from '../../ui/button'
import { Card } from '../../ui/card'
import { Loaded } from '../../ui/loaded'
import { MoreButton } from '../../ui/more-button'
import { Section } from '../../ui/section'
import { ReverseSheet } from './reverse-sheet'

interface EntriesProps {
  readonly fundId: string
  readonly canReverse: boolean
  readonly onDone: () => void
}

const isWhole = ({ reverses, reversedBy }: PublicEntry) => reverses === undefined && reversedBy === undefined

/** Every entry, newest first; one that is wrong is taken back by its mirror. */
export function Entries({ fundId, canReverse, onDone }: EntriesProps) {
  const { first, items, more, isBusy } = usePages(listPublicEntries, { fundId }, { isKept: false })
  const [chosen, setChosen] = useState<PublicEntry>()
  return (
    <Section title="每一笔">
      <Loaded
        query={first}
        shape="rows"
        isEmpty={(page) => page.items.length === 0}
        empty={<View className="small mute">还没有记上的。</View>}
      >
        {() => (
          <Card fit="list">
            {items.map((entry) => (
              <EntryLine key={entry.id} entry={entry}>
                {canReverse && isWhole(entry) && (
                  <Button size="small" label={`冲回${entry.number}`} onTap={() => setChosen(entry)}>
                    冲回
                  </Button>
                )}
              </EntryLine>
            ))}
          </Card>
        )}
      </Loaded>
      <MoreButton more={more} isBusy={isBusy} />
      {chosen !== undefined && (
        <ReverseSheet entry={chosen} onDone={onDone} onClose={() => setChosen(undefined)} />
      )}
    </Section>
  )
}
