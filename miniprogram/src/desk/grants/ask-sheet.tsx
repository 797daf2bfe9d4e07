import { listStationFunds } from '@shared/funds/contract'
import { askGrant } from '@shared/grants/contract'
import { useCommand } from '../../call/use-command'
import { useDraft } from '../../call/use-draft'
import { useQuery } from '../../call/use-query'
import { Note } from '../../ui/note'
import { Sheet } from '../../ui/sheet'
import { say } from '../../ui/toast'
import { Send } from '../../matter/send'
import { Asked, askedOf, fitting, nothingYet } from './ask-draft'
import { MoneyFields } from './money-fields'
import { PersonFields } from './person-fields'
import { WhatFields } from './what-fields'

interface AskSheetProps {
  readonly onDone: (id: string) => void
  readonly onClose: () => void
}

/** Something for one person: what, for whom, why, and which money may pay for it. */
export function AskSheet({ onDone, onClose }: AskSheetProps) {
  const draft = useDraft('grant-ask', Asked, nothingYet)
  const query = useQuery(listStationFunds, {}, { isKept: false })
  const funds = 'output' in query ? query.output.funds.filter(({ canWrite }) => canWrite) : []
  const fund = funds.find(({ id }) => id === draft.value.fundId) ?? funds[0]
  const ask = useCommand(askGrant, {
    onDone: ({ id }) => {
      draft.clear()
      say({ words: '记下了，先去问两家价钱' })
      onClose()
      onDone(id)
    },
  })
  const [first] = fund === undefined ? [] : fitting(fund, draft.value.audience)
  const earmark = draft.value.earmark === '' ? (first?.key ?? '') : draft.value.earmark
  return (
    <Sheet title="提一件资助" words="东西由站里买好再交，不给现金。" onClose={onClose}>
      <WhatFields draft={draft} />
      <PersonFields draft={draft} />
      {fund !== undefined && <MoneyFields funds={funds} fund={fund} earmark={earmark} draft={draft} />}
      {query.state === 'ready' && fund === undefined && (
        <Note tone="warn">站里还没有基金。请站长先开一个，再来提。</Note>
      )}
      <Send
        word="提出来"
        busyWord="正在提…"
        command={ask}
        input={askedOf({ ...draft.value, earmark }, fund)}
      />
    </Sheet>
  )
}
