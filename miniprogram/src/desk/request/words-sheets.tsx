import type { Contract, InputOf } from '@shared/kernel/contract'
import { addCall, askRequest, confirmFor, noteRequest } from '@shared/requests/contract'
import type { RequestView } from '@shared/requests/views'
import { useCommand } from '../../call/use-command'
import { useWords, WordsForm } from '../../matter/words-form'
import { Sheet } from '../../ui/sheet'
import { say } from '../../ui/toast'

interface SheetOf {
  readonly request: RequestView
  readonly onDone: () => void
  readonly onClose: () => void
}

interface SheetWords {
  readonly title: string
  readonly hint: string
  readonly word: string
  /** Said once it is done. */
  readonly done: string
}

/** A sheet that sends one piece of writing about a request; the draft goes when it has arrived. */
function sheetFor<C extends Contract<'command'>>(
  contract: C,
  { title, hint, word, done }: SheetWords,
  toInput: (id: string, written: string) => InputOf<C>,
) {
  return function RequestSheet({ request: { id }, onDone, onClose }: SheetOf) {
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
          toInput={(written) => toInput(id, written)}
        />
      </Sheet>
    )
  }
}

export const AskSheet = sheetFor(
  askRequest,
  {
    title: '问居民一句',
    hint: '一次问一件事，居民好回',
    word: '问一句',
    done: '问了，等居民回话',
  },
  (id, words) => ({ id, words }),
)

export const NoteSheet = sheetFor(
  noteRequest,
  {
    title: '内部便签',
    hint: '写给同事的，居民看不到',
    word: '记下来',
    done: '记下了，只有同事看得到',
  },
  (id, words) => ({ id, words }),
)

export const CalledSheet = sheetFor(
  addCall,
  {
    title: '又来电话了',
    hint: '电话里说了什么，写给同事看，居民看不到',
    word: '记下来',
    done: '记下了，经手的同事马上看到',
  },
  (id, words) => ({ id, words }),
)

export const ConfirmForSheet = sheetFor(
  confirmFor,
  {
    title: '居民电话里说办好了',
    hint: '居民怎么说的，写一句',
    word: '替居民记上',
    done: '记上了，这件可以放下了',
  },
  (id, words) => ({ id, words }),
)
