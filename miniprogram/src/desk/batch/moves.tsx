import { getBatch } from '@shared/goods/contract'
import type { MoveView } from '@shared/goods/views'
import type { OutputOf } from '@shared/kernel/contract'
import { call } from '../../call/call'
import { useNow } from '../../call/use-now'
import { MoreButton } from '../../ui/more-button'
import { sayDay } from '../../goods/said'
import { useFurther } from '../../goods/use-further'
import { Card } from '../../ui/card'
import type { IconName } from '../../ui/icon'
import { Row } from '../../ui/rows'
import { Section } from '../../ui/section'
import { aboutMove, saidMove } from './said-move'

type Page = OutputOf<typeof getBatch>['moves']

interface MovesProps {
  readonly id: string
  readonly unit: string
  readonly first: Page
}

const icons = {
  receive: 'box',
  allocate: 'handover',
  transfer: 'car',
  accept: 'check',
  lose: 'bin',
  count: 'search',
} satisfies Record<MoveView['kind'], IconName>

/** Every line of the card, the newest first. */
export function Moves({ id, unit, first }: MovesProps) {
  const now = useNow()
  const { items, more, isBusy } = useFurther(first, async (cursor) => {
    const outcome = await call(getBatch, { id, cursor })
    return outcome.is === 'done' ? outcome.output.moves : undefined
  })
  return (
    <Section title="进进出出">
      <Card fit="list">
        {items.map((move) => (
          <Row
            key={move.id}
            icon={icons[move.kind]}
            iconTone={move.kind === 'receive' || move.kind === 'accept' ? 'ok' : 'plain'}
            title={saidMove(move, unit)}
            words={aboutMove(move)}
            when={sayDay(move.on, now)}
          />
        ))}
      </Card>
      <MoreButton more={more} isBusy={isBusy} />
    </Section>
  )
}
