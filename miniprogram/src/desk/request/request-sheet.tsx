import type { Verb } from '@shared/requests/model'
import { canDo } from '@shared/requests/moves'
import type { RequestView } from '@shared/requests/views'
import type { ComponentType } from 'react'
import type { IconName } from '../../ui/icon'
import { CloseSheet, ResolveSheet } from './ending-sheets'
import { ErrandSheet } from './errand/errand-sheet'
import { HandOverSheet } from './hand-over-sheet'
import { ReferSheet } from './refer/refer-sheet'
import { ReplySheet } from './reply-sheet'
import { AskSheet, CalledSheet, ConfirmForSheet, NoteSheet } from './words-sheets'

export interface SheetOf {
  readonly request: RequestView
  readonly onDone: () => void
  readonly onClose: () => void
}

interface Step {
  readonly verb: Verb
  readonly word: string
  readonly icon: IconName
  readonly Sheet: ComponentType<SheetOf>
}

/** What can be done to a request on a sheet of its own, in the order in which it is offered. */
const steps: readonly Step[] = [
  { verb: 'reply', word: '回话', icon: 'bubble', Sheet: ReplySheet },
  { verb: 'resolve', word: '办好了', icon: 'check', Sheet: ResolveSheet },
  { verb: 'ask', word: '问一句', icon: 'more', Sheet: AskSheet },
  { verb: 'handOver', word: '转交同事', icon: 'handover', Sheet: HandOverSheet },
  { verb: 'confirmFor', word: '电话里说办好了', icon: 'phone', Sheet: ConfirmForSheet },
  { verb: 'called', word: '又来电话了', icon: 'phone', Sheet: CalledSheet },
  { verb: 'note', word: '内部便签', icon: 'lock', Sheet: NoteSheet },
  { verb: 'entrust', word: '变成跑腿任务', icon: 'bag', Sheet: ErrandSheet },
  { verb: 'refer', word: '转介到别处', icon: 'forward', Sheet: ReferSheet },
  { verb: 'close', word: '结束', icon: 'close', Sheet: CloseSheet },
]

/** The steps that this reader may take now. */
export function stepsFor(request: RequestView, now: number): readonly Step[] {
  const isOut = request.referral?.isOpen === true
  return steps.filter(
    ({ verb }) => canDo(verb, request, request.parties, now) && !(verb === 'refer' && isOut),
  )
}

/** The sheet of one step. */
export function RequestSheet({ verb, ...sheet }: SheetOf & { readonly verb: Verb }) {
  const step = steps.find((one) => one.verb === verb)
  return step === undefined ? null : <step.Sheet {...sheet} />
}
