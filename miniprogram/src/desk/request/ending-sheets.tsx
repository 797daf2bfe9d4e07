import type { Contract, InputOf } from '@shared/kernel/contract'
import { closeRequest, resolveRequest } from '@shared/requests/contract'
import { type CloseCode, closeCodes, type ResultCode, resultCodes } from '@shared/requests/model'
import { closeWords, resultWords, usualResult } from '@shared/requests/results'
import type { RequestView } from '@shared/requests/views'
import { useState } from 'react'
import { useCommand } from '../../call/use-command'
import { useWords, WordsForm } from '../../matter/words-form'
import { Field } from '../../ui/field'
import { Options } from '../../ui/options'
import { Sheet } from '../../ui/sheet'
import { say } from '../../ui/toast'
import type { SheetOf } from './request-sheet'

interface Ending<Code extends string, C extends Contract<'command'>> {
  readonly contract: C
  readonly title: string
  readonly hint: string
  readonly word: string
  /** Said once it is done. */
  readonly done: string
  /** Which of them it is, for the figures. */
  readonly ask: string
  readonly codes: readonly { readonly value: Code; readonly word: string }[]
  readonly usual: (request: RequestView) => Code
  readonly toInput: (id: string, written: string, code: Code) => InputOf<C>
}

/** A sheet that ends a request: words for the resident, and of which kind the ending is (practice B4). */
function endingSheet<Code extends string, C extends Contract<'command'>>(ending: Ending<Code, C>) {
  const { contract, title, hint, word, done, ask, codes, usual, toInput } = ending
  return function EndingSheet({ request, onDone, onClose }: SheetOf) {
    const { id } = request
    const [code, setCode] = useState(usual(request))
    const draft = useWords(`${contract.name}:${id}`)
    const sent = () => {
      draft.clear()
      say({ words: done })
      onDone()
    }
    const command = useCommand(contract, { about: id, onDone: sent })
    return (
      <Sheet title={title} onClose={onClose}>
        <WordsForm
          label={title}
          placeholder={hint}
          word={word}
          draft={draft}
          command={command}
          toInput={(written) => toInput(id, written, code)}
        >
          <Field label={ask}>
            <Options label={ask} columns={2} options={codes} value={code} onChange={setCode} />
          </Field>
        </WordsForm>
      </Sheet>
    )
  }
}

export const ResolveSheet = endingSheet<ResultCode, typeof resolveRequest>({
  contract: resolveRequest,
  title: '办成什么样了',
  hint: '写一句结果，居民会看到。比如：换了新灯管，亮了',
  word: '办好了',
  done: '办好了，请居民看一眼',
  ask: '怎么办成的',
  codes: resultCodes.map((value) => ({ value, word: resultWords[value] })),
  usual: ({ kind }) => usualResult(kind),
  toInput: (id, result, code) => ({ id, result, code }),
})

export const CloseSheet = endingSheet<CloseCode, typeof closeRequest>({
  contract: closeRequest,
  title: '为什么先到这里',
  hint: '写清楚原因和还能找谁，居民会看到',
  word: '结束这件事',
  done: '结束了，原因居民看得到',
  ask: '是哪一种',
  codes: closeCodes.map((value) => ({ value, word: closeWords[value] })),
  usual: () => 'unneeded',
  toInput: (id, reason, code) => ({ id, reason, code }),
})
