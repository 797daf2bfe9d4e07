import type { domlikeBackend } from 'glass-easel'
import { Element as WxElement, Event as WxEvent } from 'glass-easel'

type Setter = (value: unknown) => void
export type Setters = Readonly<Record<string, Setter>>

/** The framework wants its own, wider idea of an element; every element of this page is one. */
export function assertBackend(element: object): asserts element is domlikeBackend.Element {
  if (!(element instanceof HTMLElement)) throw new TypeError('not an element of this page')
}

/** What the template says, before it was turned into text: objects stay objects, false stays false. */
export function valueOf(element: HTMLElement, name: string): unknown {
  return wxElementOf(element)?.attributes.find((attribute) => attribute.name === name)?.value
}

export function wxElementOf(element: HTMLElement): WxElement | undefined {
  return '__wxElement' in element && element.__wxElement instanceof WxElement
    ? element.__wxElement
    : undefined
}

/** Raises a mini-program event such as `input` or `change` at the element that the template bound it to. */
export function raise(element: HTMLElement, type: string, detail: unknown): void {
  const target = wxElementOf(element)
  if (target) WxEvent.triggerEvent(target, type, detail, { bubbles: false, composed: false })
}

export function isOn(value: unknown): boolean {
  return value === true || value === 'true'
}

/** Hands the template's attributes to the element's own setters; all others become plain attributes. */
export function wire(element: HTMLElement, setters: Setters): HTMLElement {
  const set = element.setAttribute.bind(element)
  const remove = element.removeAttribute.bind(element)
  const apply = (name: string, value: unknown) => {
    const setter = setters[name]
    if (setter) setter(value)
    else if (name === 'aria-role') plain('role', value)
    else if (name === 'style') plain('style', inPixels(asText(value)))
    else plain(name, value)
  }
  const plain = (name: string, value: unknown) => {
    const isUnset = value === undefined || value === null || (value === '' && /^(aria-|role$)/.test(name))
    if (isUnset || typeof value === 'object') remove(name)
    else set(name, asText(value))
  }
  element.setAttribute = (name: string, text: unknown) => {
    const isOfTemplate = wxElementOf(element)?.attributes.some((attribute) => attribute.name === name)
    apply(name, isOfTemplate === true ? valueOf(element, name) : text)
  }
  element.removeAttribute = (name: string) => {
    apply(name, setters[name] ? false : undefined)
  }
  // The framework prefixes ids to tell components apart; style sheets and the page's own code know the plain one.
  Object.defineProperty(element, 'id', {
    get: () => element.getAttribute('id') ?? '',
    set: (id: string) => set('id', id.replace(/^[^-]*--/, '')),
  })
  return element
}

/** As `compile.ts` does it for style sheets. */
function inPixels(style: string): string {
  return style.replace(/(-?\d*\.?\d+)rpx\b/g, 'calc($1 * var(--rpx))')
}

export function asText(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
    ? String(value)
    : ''
}
