import { askRequest, closeRequest, noteRequest, resolveRequest } from '@shared/requests/contract'
import type { RequestView } from '@shared/requests/views'
import { useCommand } from '../../call/use-command'
import { say } from '../../ui/toast'
import { useWords, WordsSheet } from './words-sheet'

interface SheetOf {
  readonly request: RequestView
  readonly onDone: () => void
  readonly onClose: () => void
}

/** After it was sent the draft is gone and one sentence says what comes of it. */
function useSent(name: string, words: string, onDone: () => void) {
  const draft = useWords(name)
  const sent = () => {
    draft.clear()
    say({ words })
    onDone()
  }
  return { draft, sent }
}

export function AskSheet({ request: { id }, onDone, onClose }: SheetOf) {
  const { draft, sent } = useSent(`ask:${id}`, '问了，等居民回话', onDone)
  const command = useCommand(askRequest, { about: id, onDone: sent })
  return (
    <WordsSheet
      title="问居民一句"
      hint="一次问一件事，居民好回"
      word="问一句"
      draft={draft}
      command={command}
      toInput={(words) => ({ id, words })}
      onClose={onClose}
    />
  )
}

export function NoteSheet({ request: { id }, onDone, onClose }: SheetOf) {
  const { draft, sent } = useSent(`note:${id}`, '记下了，只有同事看得到', onDone)
  const command = useCommand(noteRequest, { about: id, onDone: sent })
  return (
    <WordsSheet
      title="内部便签"
      hint="写给同事的，居民看不到"
      word="记下来"
      draft={draft}
      command={command}
      toInput={(words) => ({ id, words })}
      onClose={onClose}
    />
  )
}

export function ResolveSheet({ request: { id }, onDone, onClose }: SheetOf) {
  const { draft, sent } = useSent(`resolve:${id}`, '办好了，请居民看一眼', onDone)
  const command = useCommand(resolveRequest, { about: id, onDone: sent })
  return (
    <WordsSheet
      title="办成什么样了"
      hint="写一句结果，居民会看到。比如：换了新灯管，亮了"
      word="办好了"
      draft={draft}
      command={command}
      toInput={(result) => ({ id, result })}
      onClose={onClose}
    />
  )
}

export function CloseSheet({ request: { id }, onDone, onClose }: SheetOf) {
  const { draft, sent } = useSent(`close:${id}`, '结束了，原因居民看得到', onDone)
  const command = useCommand(closeRequest, { about: id, onDone: sent })
  return (
    <WordsSheet
      title="为什么先到这里"
      hint="写清楚原因和还能找谁，居民会看到"
      word="结束这件事"
      draft={draft}
      command={command}
      toInput={(reason) => ({ id, reason })}
      onClose={onClose}
    />
  )
}
