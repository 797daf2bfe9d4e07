import { sayVisit } from '@shared/kernel/time'
import { givenName } from '@shared/requests/given-name'
import type { RequestRow } from '@shared/requests/views'

/** What is going on with a request, as a neighbour would say it to whoever asked. */
export function sentenceOf(
  row: Pick<RequestRow, 'status' | 'visitAt' | 'assigneeName' | 'isAssigned'>,
  now: number,
): string {
  const who = givenName(row.assigneeName) ?? '社工'
  switch (row.status) {
    case 'waiting':
      return row.isAssigned ? `${who}马上会看到` : '站里收到了，有人在岗就接'
    case 'working':
      return row.visitAt !== undefined && row.visitAt > now
        ? `${sayVisit(row.visitAt, now)}，${who}上门`
        : `${who}在办了`
    case 'asking':
      return `${who}问了您一句`
    case 'resolved':
      return '办好了，请您看一眼'
    case 'confirmed':
      return '办好了'
    case 'closed':
      return '这件事先到这里'
    case 'withdrawn':
      return '您撤回了'
  }
}
