import { listTeam } from '@shared/people/contract'
import { circleOf, circlesOf, routedKind } from '@shared/requests/circles'
import { handOverRequest } from '@shared/requests/contract'
import type { RequestView } from '@shared/requests/views'
import { useState } from 'react'
import { useCommand } from '../../call/use-command'
import { useQuery } from '../../call/use-query'
import { useWords, WordsForm } from '../../matter/words-form'
import { Field } from '../../ui/field'
import { Options } from '../../ui/options'
import { Sheet } from '../../ui/sheet'
import { say } from '../../ui/toast'

interface HandOverSheetProps {
  readonly request: RequestView
  readonly onDone: () => void
  readonly onClose: () => void
}

/** To a colleague, with a word on where it stands, so that the resident need not tell it twice. */
export function HandOverSheet({ request, onDone, onClose }: HandOverSheetProps) {
  const { id, station, assignee } = request
  const team = useQuery(listTeam, { stationId: station.id }, { isKept: false })
  const [accountId, setAccountId] = useState<string>()
  const draft = useWords(`hand-over:${id}`)
  const command = useCommand(handOverRequest, {
    about: id,
    onDone: () => {
      draft.clear()
      say({ words: '转过去了，同事和居民都看得到' })
      onDone()
    },
  })
  const members = 'output' in team ? team.output.members : []
  const others = members.filter(
    (one) =>
      one.accountId !== assignee?.accountId &&
      circlesOf([one.post]).includes(circleOf(station.id, routedKind(request))),
  )
  return (
    <Sheet title="转给哪位同事" onClose={onClose}>
      <WordsForm
        label="转给哪位同事"
        placeholder="说到哪里了、答应过什么，居民看不到"
        word="转交"
        draft={draft}
        command={command}
        isOptional
        blockedBecause={accountId === undefined ? '先选一位同事' : undefined}
        toInput={(words) => ({ id, accountId: accountId ?? '', ...(words === '' ? {} : { words }) })}
      >
        <Field label="同事" {...(others.length === 0 ? { hint: '站里眼下没有别的同事在岗' } : {})}>
          <Options
            label="转给哪位同事"
            columns={2}
            options={others.map((one) => ({
              value: one.accountId,
              word: `${one.post.displayName}，手上 ${one.openRequests} 件`,
            }))}
            value={accountId}
            onChange={setAccountId}
          />
        </Field>
      </WordsForm>
    </Sheet>
  )
}
