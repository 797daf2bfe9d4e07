import type { listPublicEntries } from '@shared/funds/contract'
import type { PublicEntry } from '@shared/funds/views'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { open } from '../../call/open'
import type { PagesOf } from '../../call/use-pages'
import { EntryLine } from '../../matter/entry-line'
import { kindOf } from '../../matter/entry-said'
import { Button } from '../../ui/button'
import { Card } from '../../ui/card'
import { Loaded } from '../../ui/loaded'
import { MoreButton } from '../../ui/more-button'
import { Section } from '../../ui/section'
import { ReverseSheet } from './reverse-sheet'
import { SlipSheet } from './slip-sheet'

interface EntriesProps {
  readonly entries: PagesOf<typeof listPublicEntries>
  readonly canReverse: boolean
  readonly onDone: () => void
}

const isWhole = ({ reverses, reversedBy }: PublicEntry) => reverses === undefined && reversedBy === undefined

interface Step {
  readonly to: 'slip' | 'payment' | 'reverse'
  readonly word: string
  readonly label: string
}

/** What can be done with an entry: income has a slip, use a payment, and nothing is taken back twice. */
function stepsOf(entry: PublicEntry, canReverse: boolean): readonly Step[] {
  const { number } = entry
  const papers = {
    income: [{ to: 'slip', word: '看单据', label: `看${number}的单据` }],
    use: [{ to: 'payment', word: '看付款', label: `看${number}的付款和凭证` }],
    reversal: [],
  } as const
  const reverse: Step = { to: 'reverse', word: '冲回', label: `冲回${number}` }
  return [...papers[kindOf(entry)], ...(canReverse && isWhole(entry) ? [reverse] : [])]
}

/** Every entry, newest first; each shows the paper behind it, and what is wrong is taken back by its mirror. */
export function Entries({ entries, canReverse, onDone }: EntriesProps) {
  const { first, items, more, isBusy } = entries
  const [chosen, setChosen] = useState<{ readonly to: Step['to']; readonly entry: PublicEntry }>()
  const close = () => setChosen(undefined)
  const done = () => {
    close()
    onDone()
  }
  const take = (to: Step['to'], entry: PublicEntry) =>
    to === 'payment' ? open(`/desk/payment/index?entryId=${entry.id}`) : setChosen({ to, entry })
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
                {stepsOf(entry, canReverse).map(({ to, word, label }) => (
                  <Button key={to} size="small" label={label} onTap={() => take(to, entry)}>
                    {word}
                  </Button>
                ))}
              </EntryLine>
            ))}
          </Card>
        )}
      </Loaded>
      <MoreButton more={more} isBusy={isBusy} />
      {chosen?.to === 'slip' && <SlipSheet entry={chosen.entry} onClose={close} />}
      {chosen?.to === 'reverse' && <ReverseSheet entry={chosen.entry} onDone={done} onClose={close} />}
    </Section>
  )
}
