import { sayMoment } from '@shared/kernel/time'
import { listStationTime } from '@shared/timebank/contract'
import { sayMinutes } from '@shared/timebank/said'
import type { AccountRow } from '@shared/timebank/views'
import { useNow } from '../../call/use-now'
import { usePages } from '../../call/use-pages'
import { Card } from '../../ui/card'
import { Empty } from '../../ui/empty'
import { Loaded } from '../../ui/loaded'
import { MoreButton } from '../../ui/more-button'
import { Row } from '../../ui/rows'
import { Section } from '../../ui/section'

interface AccountsProps {
  readonly stationId: string
  readonly onOpen: (account: AccountRow) => void
}

/** Whose time lies here, most first; each opens its entries. */
export function Accounts({ stationId, onOpen }: AccountsProps) {
  const now = useNow()
  const { first, items, more, isBusy } = usePages(listStationTime, { stationId }, { isKept: false })
  return (
    <Section title="账户">
      <Loaded
        query={first}
        shape="rows"
        isEmpty={(page) => page.items.length === 0}
        empty={<Empty art="bench" sentence="还没有人记上时间" words="跑腿或活动确认以后，时间自己记上。" />}
      >
        {() => (
          <Card fit="list">
            {items.map((account) => (
              <Row
                key={account.id}
                icon="person"
                title={account.displayName ?? '不在名册上的一位'}
                words={heldBy(account)}
                when={sayMoment(account.bookedAt, now)}
                onTap={() => onOpen(account)}
              />
            ))}
          </Card>
        )}
      </Loaded>
      <MoreButton more={more} isBusy={isBusy} />
    </Section>
  )
}

function heldBy({ minutes, points, owedPoints }: AccountRow): string {
  const owed = owedPoints > 0 ? `，要先补 ${String(owedPoints)} 分` : ''
  return `${sayMinutes(minutes)}，${String(points)} 分${owed}`
}
