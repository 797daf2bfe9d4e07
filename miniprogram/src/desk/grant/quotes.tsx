import { askGrantApproval, reviewGrantPhoto } from '@shared/grants/contract'
import { canDoGrant } from '@shared/grants/moves'
import { priceOf } from '@shared/grants/rules'
import type { GrantView } from '@shared/grants/views'
import { grantsRefusals } from '@shared/grants/words'
import { isRefused, sayRefusal } from '@shared/kernel/refusal'
import { View } from '@tarojs/components'
import { useCommand } from '../../call/use-command'
import { Yuan } from '../../matter/yuan'
import { Button } from '../../ui/button'
import { Card } from '../../ui/card'
import { Chip } from '../../ui/chip'
import { Note } from '../../ui/note'
import { Refused } from '../../ui/refused'
import { Section } from '../../ui/section'
import { say } from '../../ui/toast'
import { Photos } from '../photos/photos'

interface QuotesProps {
  readonly grant: GrantView
  readonly onDone: () => void
}

/** What the shops want for it; while nothing is asked for yet, each can be asked for. */
export function Quotes({ grant, onDone }: QuotesProps) {
  const { id, quotes, status } = grant
  const ask = useCommand(askGrantApproval, {
    about: id,
    onDone: () => {
      say({ words: '提给同事了，两个人点头就能买' })
      onDone()
    },
  })
  if (quotes.length === 0) return null
  const canAsk = canDoGrant('askApproval', status)
  return (
    <Section title="报价">
      <Card>
        {quotes.map((quote) => (
          <QuoteLine
            key={quote.id}
            grant={grant}
            quote={quote}
            onAsk={canAsk ? () => void ask.run({ id, quoteId: quote.id }) : undefined}
            isBusy={ask.isBusy}
            onDone={onDone}
          />
        ))}
        <Refused refusal={ask.refusal} />
        {ask.isUnreachable && <Note tone="warn">网断了。连上以后再点一次，只会提一次。</Note>}
      </Card>
    </Section>
  )
}

interface QuoteLineProps {
  readonly grant: GrantView
  readonly quote: GrantView['quotes'][number]
  readonly onAsk: (() => void) | undefined
  readonly isBusy: boolean
  readonly onDone: () => void
}

function QuoteLine({ grant, quote, onAsk, isBusy, onDone }: QuoteLineProps) {
  const price = priceOf(grant, quote.id)
  const { shop, priceFen, photo } = quote
  return (
    <View className="grant-quote stack">
      <View className="row between">
        <View className="grow strong">{shop}</View>
        {grant.payment?.quoteId === quote.id && <Chip tone="on">用这家</Chip>}
        <Yuan amountFen={priceFen} />
      </View>
      {photo !== undefined && (
        <Photos contract={reviewGrantPhoto} id={grant.id} photos={[photo]} onDone={onDone} />
      )}
      {onAsk !== undefined && (
        <Button
          size="small"
          isGrowing
          busyWord={isBusy ? '正在提…' : undefined}
          blockedBecause={isRefused(price) ? sayRefusal(grantsRefusals, price) : undefined}
          onTap={onAsk}
        >
          {`用${shop}的，请人批`}
        </Button>
      )}
    </View>
  )
}
