import { asText, raise, wire } from './attributes'

export function scrollView(): HTMLElement {
  const element = document.createElement('scroll-view')
  element.addEventListener('scroll', () => {
    const { scrollTop, scrollLeft, scrollHeight, scrollWidth, clientHeight } = element
    raise(element, 'scroll', { scrollTop, scrollLeft, scrollHeight, scrollWidth })
    if (scrollTop + clientHeight >= scrollHeight - 50)
      raise(element, 'scrolltolower', { direction: 'bottom' })
  })
  return wire(element, {
    'scroll-top': (value) => (element.scrollTop = Number(value) || 0),
    'scroll-left': (value) => (element.scrollLeft = Number(value) || 0),
    // The child may be rendered in the same update, after this attribute is set.
    'scroll-into-view': (value) =>
      setTimeout(() => element.querySelector(`#${CSS.escape(asText(value) || '-')}`)?.scrollIntoView()),
  })
}
