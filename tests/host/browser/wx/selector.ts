import type { Router } from '../router'

type Found = Record<string, unknown> | null
type Told = (found: Found | Found[]) => void

interface Wish {
  readonly selector: string
  readonly isAll: boolean
  told: Told | undefined
}

/** `wx.createSelectorQuery`: sizes and places of elements of the page on top. */
export function createSelectorQuery(router: Router): object {
  const wishes: Wish[] = []
  const query = {
    in: () => query,
    select: (selector: string) => nodes({ selector, isAll: false, told: undefined }),
    selectAll: (selector: string) => nodes({ selector, isAll: true, told: undefined }),
    selectViewport: () => nodes({ selector: '', isAll: false, told: undefined }),
    exec: (done?: (found: unknown[]) => void) => {
      setTimeout(() => {
        const page = router.top?.element
        const found = wishes.map((wish) => {
          const answer = page ? look(page, wish) : null
          wish.told?.(answer)
          return answer
        })
        done?.(found)
      })
    },
  }
  const nodes = (wish: Wish) => {
    wishes.push(wish)
    const ask = (first?: unknown, second?: Told) => {
      wish.told = typeof first === 'function' ? (first as Told) : second
      return query
    }
    return { boundingClientRect: ask, fields: ask, scrollOffset: ask, node: ask, context: ask }
  }
  return query
}

function look(page: HTMLElement, { selector, isAll }: Wish): Found | Found[] {
  if (selector === '') return measure(page)
  const found = [...page.querySelectorAll(selector)].map(measure)
  return isAll ? found : (found[0] ?? null)
}

function measure(element: Element): Record<string, unknown> {
  const { left, top, right, bottom, width, height } = element.getBoundingClientRect()
  const { id, scrollTop, scrollLeft, scrollWidth, scrollHeight } = element
  return {
    id,
    left,
    top,
    right,
    bottom,
    width,
    height,
    scrollTop,
    scrollLeft,
    scrollWidth,
    scrollHeight,
    node: element,
  }
}
