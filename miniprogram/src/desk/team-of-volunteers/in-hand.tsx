import { sayVisit } from '@shared/kernel/time'
import { listInHand } from '@shared/teams/contract'
import { open } from '../../call/open'
import { useNow } from '../../call/use-now'
import { useQuery } from '../../call/use-query'
import { Card } from '../../ui/card'
import { Row } from '../../ui/rows'
import { Section } from '../../ui/section'

const pages = { session: '/desk/session/index', errand: '/desk/errand/index' } as const

/** What the team's people still have before them: for the station to hand over when the group goes. */
export function InHand({ id }: { readonly id: string }) {
  const query = useQuery(listInHand, { id }, { isKept: false })
  const now = useNow()
  const items = 'output' in query ? query.output.items : []
  if (items.length === 0) return null
  return (
    <Section title={`还在手上 ${items.length} 件`}>
      <Card fit="list">
        {items.map(({ kind, id: itemId, title, at, displayName }) => (
          <Row
            key={`${itemId}${displayName}`}
            icon={kind === 'session' ? 'calendar' : 'bag'}
            title={title}
            words={displayName}
            when={sayVisit(at, now)}
            onTap={() => open(`${pages[kind]}?id=${itemId}`)}
          />
        ))}
      </Card>
    </Section>
  )
}
