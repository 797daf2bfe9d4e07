import { listAccountTime } from '@shared/timebank/contract'
import type { AccountRow, EntryRow } from '@shared/timebank/views'
import { useState } from 'react'
import { usePages } from '../../call/use-pages'
import { TimeEntry } from '../../matter/time-entry'
import { Button } from '../../ui/button'
import { Card } from '../../ui/card'
import { Link } from '../../ui/link'
import { Loaded } from '../../ui/loaded'
import { MoreButton } from '../../ui/more-button'
import { Section } from '../../ui/section'
import { ReverseSheet } from './reverse-sheet'

interface AccountEntriesProps {
  readonly account: AccountRow
  readonly isHead: boolean
  readonly onClose: () => void
  readonly onDone: () => void
}

const service: readonly EntryRow['kind'][] = ['session', 'errand', 'correction']
const canBeTakenBack = ({ kind, reversedBy }: EntryRow) => service.includes(kind) && reversedBy === undefined

/** Every booking of one account; each opens what it goes back to, and a head can take it back. */
export function AccountEntries({ account, isHead, onClose, onDone }: AccountEntriesProps) {
  const [chosen, setChosen] = useState<EntryRow>()
  const { first, items, more, isBusy } = usePages(
    listAccountTime,
    { accountId: account.id },
    { isKept: false },
  )
  const whose = account.displayName ?? '这位志愿者'
  return (
    <Section title={`${whose}的每一笔`} aside={<Link onTap={onClose}>回到账户</Link>}>
      <Loaded query={first} shape="rows">
        {() => (
          <Card fit="list">
            {items.map((entry) => (
              <TimeEntry key={entry.id} entry={entry} as="desk">
                {isHead && canBeTakenBack(entry) && (
                  <Button size="small" onTap={() => setChosen(entry)}>
                    退回这一笔
                  </Button>
                )}
              </TimeEntry>
            ))}
          </Card>
        )}
      </Loaded>
      <MoreButton more={more} isBusy={isBusy} />
      {chosen !== undefined && (
        <ReverseSheet
          entry={chosen}
          whose={whose}
          onClose={() => setChosen(undefined)}
          onDone={() => {
            setChosen(undefined)
            void first.refresh()
            onDone()
          }}
        />
      )}
    </Section>
  )
}
