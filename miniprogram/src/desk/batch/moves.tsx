import { getBatch } from '@shared/goods/contract'
import type { BatchView, MoveView } from '@shared/goods/views'
import type { OutputOf } from '@shared/kernel/contract'
import { useState } from 'react'
import { call } from '../../call/call'
import { useNow } from '../../call/use-now'
import { MoreButton } from '../../ui/more-button'
import { sayDay } from '../../goods/said'
import { useFurther } from '../../goods/use-further'
import { Button } from '../../ui/button'
import { Card } from '../../ui/card'
import type { IconName } from '../../ui/icon'
import { Row } from '../../ui/rows'
import { Section } from '../../ui/section'
import { BackSheet } from './back-sheet'
import { aboutMove, saidMove, standingOf } from './said-move'

type Page = OutputOf<typeof getBatch>['moves']

interface MovesProps {
  readonly batch: BatchView
  readonly first: Page
  readonly onDone: () => void
}

const icons = {
  receive: 'box',
  allocate: 'handover',
  transfer: 'car',
  accept: 'check',
  lose: 'bin',
  count: 'search',
  back: 'back',
} satisfies Record<MoveView['kind'], IconName>

/** Every line of the card, the newest first; what was given out by mistake is taken back by another line. */
export function Moves({ batch, first, onDone }: MovesProps) {
  const { id, unit } = batch
  const now = useNow()
  const [chosen, setChosen] = useState<MoveView>()
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
            words={aboutMove(move, unit, now)}
            when={sayDay(move.on, now)}
          >
            {standingOf(move) > 0 && (
              <Button size="small" label={`收回：${saidMove(move, unit)}`} onTap={() => setChosen(move)}>
                收回
              </Button>
            )}
          </Row>
        ))}
      </Card>
      <MoreButton more={more} isBusy={isBusy} />
      {chosen !== undefined && (
        <BackSheet
          batch={batch}
          move={chosen}
          onClose={() => setChosen(undefined)}
          onDone={() => {
            setChosen(undefined)
            onDone()
          }}
        />
      )}
    </Section>
  )
}
