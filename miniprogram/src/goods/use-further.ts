import { useState } from 'react'

interface Part<Item> {
  readonly items: readonly Item[]
  readonly next?: string | undefined
}

/** A list inside an answer that goes on: its first part came with the answer, the next ones are asked for. */
export function useFurther<Item>(
  first: Part<Item>,
  load: (cursor: string) => Promise<Part<Item> | undefined>,
) {
  const [further, setFurther] = useState<{ readonly after: Part<Item>; readonly part: Part<Item> }>()
  const [isBusy, setBusy] = useState(false)
  const followed = further?.after === first ? further.part : undefined
  const { next } = followed ?? first
  const more = async (cursor: string) => {
    setBusy(true)
    const part = await load(cursor)
    setBusy(false)
    if (part !== undefined)
      setFurther({ after: first, part: { ...part, items: [...(followed?.items ?? []), ...part.items] } })
  }
  return {
    items: [...first.items, ...(followed?.items ?? [])],
    more: next === undefined ? undefined : () => void more(next),
    isBusy,
  }
}
