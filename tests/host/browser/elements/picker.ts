import type { Dialogs } from '../dialogs'
import { asText, raise, valueOf, wire } from './attributes'

/** `picker`: a plain list per column; `date` and `time` ask for the text. */
export function picker(dialogs: Dialogs): HTMLElement {
  const element = document.createElement('picker')
  element.addEventListener('click', () => {
    if (valueOf(element, 'disabled') !== true) void pick(element, dialogs)
  })
  return wire(element, {})
}

async function pick(element: HTMLElement, dialogs: Dialogs): Promise<void> {
  const mode = asText(valueOf(element, 'mode')) || 'selector'
  const value = await askFor(element, mode, dialogs)
  if (value === undefined) raise(element, 'cancel', {})
  else raise(element, 'change', { value })
}

async function askFor(element: HTMLElement, mode: string, dialogs: Dialogs): Promise<unknown> {
  if (mode === 'selector') return dialogs.list(wordsOf(element, columns(element)))
  if (mode === 'multiSelector') {
    const chosen: number[] = []
    for (let column = 0; column < columns(element).length; column += 1) {
      // What is chosen in one column may change the next.
      const index = await dialogs.list(wordsOf(element, asList(columns(element)[column])))
      if (index === undefined) return undefined
      chosen.push(index)
      raise(element, 'columnchange', { column, value: index })
    }
    return chosen
  }
  return dialogs.text(mode, asText(valueOf(element, 'value')))
}

function columns(element: HTMLElement): readonly unknown[] {
  return asList(valueOf(element, 'range'))
}

function wordsOf(element: HTMLElement, items: readonly unknown[]): readonly string[] {
  const key = asText(valueOf(element, 'range-key'))
  return items.map((item) =>
    asText(
      key && typeof item === 'object' && item !== null
        ? Object.entries(item).find(([name]) => name === key)?.[1]
        : item,
    ),
  )
}

function asList(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? (value as unknown[]) : []
}
