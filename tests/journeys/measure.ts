import type { App } from './app'

/** Something that can be tapped, as it stands on the screen. */
export interface Tappable {
  readonly role: string
  readonly name: string
  readonly width: number
  readonly height: number
  readonly isPrimary: boolean
}

/** Everything that can be tapped on the page on top, or on the sheet over it; in px. */
export async function tappables(app: App): Promise<readonly Tappable[]> {
  return app.page.evaluate(() => {
    const roles = ['button', 'link', 'radio', 'checkbox', 'switch', 'tab']
    const isSeen = (one: Element) => one.getClientRects().length > 0
    const sheet = [...document.querySelectorAll('.sheet-place')].filter(isSeen).pop()
    const page = sheet ?? [...document.querySelectorAll('.page')].find(isSeen)
    const all = [...(page?.querySelectorAll(roles.map((role) => `[role="${role}"]`).join()) ?? [])]
    return all.flatMap((element) => {
      const { width, height } = element.getBoundingClientRect()
      if (width === 0 || height === 0) return []
      const words = [...element.querySelectorAll('[aria-hidden="true"]')].reduce(
        (text, hidden) => text.replace(hidden.textContent, ''),
        element.textContent,
      )
      return {
        role: element.getAttribute('role') ?? '',
        name: (element.getAttribute('aria-label') ?? words).trim(),
        // What is drawn may be smaller than what takes the tap.
        width: Math.max(width, parseFloat(getComputedStyle(element, '::after').width) || 0),
        height: Math.max(height, parseFloat(getComputedStyle(element, '::after').height) || 0),
        isPrimary: /\b(btn-primary|big-red|home-ask)\b/.test(element.className),
      }
    })
  })
}

/** Names of fields to write in; empty where one has none. */
export async function fieldNames(app: App): Promise<readonly string[]> {
  return app.page.evaluate(() =>
    [...document.querySelectorAll('.page input, .page textarea')]
      .filter((field) => field.getClientRects().length > 0)
      .map((field) => (field.closest('[aria-label]') ?? field).getAttribute('aria-label') ?? ''),
  )
}

/** The words on the page whose letters are smaller than this, in px. */
export async function smallWords(app: App, least: number): Promise<readonly string[]> {
  return app.page.evaluate((px) => {
    const page = [...document.querySelectorAll('.page')].find((one) => one.getClientRects().length > 0)
    if (page === undefined) return []
    const walker = document.createTreeWalker(page, NodeFilter.SHOW_TEXT)
    const found: string[] = []
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const holder = node.parentElement
      const isSeen = holder !== null && holder.getClientRects().length > 0
      if (!isSeen || node.textContent?.trim() === '') continue
      const size = parseFloat(getComputedStyle(holder).fontSize)
      if (size < px) found.push(`${size} ${node.textContent?.trim() ?? ''}`)
    }
    return found
  }, least)
}

/** How far the page can be pushed sideways, in px. */
export async function sideways(app: App): Promise<number> {
  return app.page.evaluate(() => {
    const page = [...document.querySelectorAll('.page')].find((one) => one.getClientRects().length > 0)
    const { scrollWidth, clientWidth } = document.scrollingElement ?? document.documentElement
    return Math.max(scrollWidth - clientWidth, page === undefined ? 0 : page.scrollWidth - page.clientWidth)
  })
}
