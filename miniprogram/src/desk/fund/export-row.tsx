import { exportLedger } from '@shared/funds/contract'
import type { DeskFund } from '@shared/funds/views'
import { useState } from 'react'
import { call } from '../../call/call'
import { openFile } from '../../call/open-pdf'
import type { Refusal } from '../../call/outcome'
import { Refused } from '../../ui/refused'
import { Row } from '../../ui/rows'
import { say } from '../../ui/toast'

/** Every entry as a table, for the keeper and the auditor. */
export function ExportRow({ fund: { id, name } }: { readonly fund: DeskFund }) {
  const [isBusy, setBusy] = useState(false)
  const [refusal, setRefusal] = useState<Refusal>()
  const take = async () => {
    if (isBusy) return
    setBusy(true)
    const made = await call(exportLedger, { id })
    const outcome = made.is === 'done' ? await openFile(made.output.url, `${name}账本`, 'xlsx') : made.is
    setBusy(false)
    setRefusal(made.is === 'refused' ? made.refusal : undefined)
    if (outcome === 'unreachable') say({ words: '网断了，没取到。连上再点一次' })
    if (outcome === 'done') say({ words: '账本取好了' })
  }
  return (
    <Row
      icon="book"
      title={isBusy ? '正在做…' : '取账本'}
      words="每一笔一行的表格，交给保管的机构核"
      onTap={() => void take()}
    >
      {refusal !== undefined && <Refused refusal={refusal} />}
    </Row>
  )
}
