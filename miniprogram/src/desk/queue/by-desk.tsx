import { getMe } from '@shared/people/contract'
import { DeskName } from '@shared/people/model'
import { isOpen } from '@shared/people/rules'
import { deskWords } from '@shared/people/words'
import { desksOf } from '@shared/requests/circles'
import { useQuery } from '../../call/use-query'
import { Parts } from '../../ui/parts'

interface ByDeskProps {
  readonly desk: DeskName | undefined
  readonly onChange: (desk: DeskName | undefined) => void
}

/** The desks one holds, to look at one of them; not shown to whoever holds a single one. */
export function ByDesk({ desk, onChange }: ByDeskProps) {
  const me = useQuery(getMe, {})
  const posts = 'output' in me ? me.output.posts : []
  const held = posts
    .filter((post) => isOpen(post) && (post.role === 'worker' || post.role === 'head'))
    .flatMap((post) => desksOf(post))
  const desks = DeskName.options.filter((one) => held.includes(one))
  if (desks.length < 2) return null
  const parts = desks.map((value) => ({ value, word: deskWords[value] }))
  return (
    <Parts<DeskName | 'all'>
      label="看哪张台子"
      parts={[{ value: 'all', word: '全部' }, ...parts]}
      value={desk ?? 'all'}
      onChange={(chosen) => onChange(chosen === 'all' ? undefined : chosen)}
    />
  )
}
