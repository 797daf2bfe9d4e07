import { useState } from 'react'
import { openFile } from '../call/open-pdf'
import type { Outcome, Refusal } from '../call/outcome'
import { say } from '../ui/toast'

interface File<Made> {
  readonly name: string
  readonly kind: 'pdf' | 'xlsx'
  /** What is said when it is there. */
  readonly done: (made: Made) => string
}

/** A file that the station makes: fetched, then handed over to print or to send on. */
export function useFile<Made extends { readonly url: string }>(
  fetch: () => Promise<Outcome<Made>>,
  { name, kind, done }: File<Made>,
) {
  const [isBusy, setBusy] = useState(false)
  const [refusal, setRefusal] = useState<Refusal>()
  const take = async () => {
    setRefusal(undefined)
    setBusy(true)
    const made = await fetch()
    const outcome = made.is === 'done' ? await openFile(made.output.url, name, kind) : made.is
    setBusy(false)
    if (made.is === 'refused') setRefusal(made.refusal)
    if (outcome === 'unreachable') say({ words: '网断了，没取到。连上再点一次就好' })
    if (made.is === 'done' && outcome === 'done') say({ words: done(made.output) })
  }
  return { take: () => void take(), isBusy, refusal }
}
