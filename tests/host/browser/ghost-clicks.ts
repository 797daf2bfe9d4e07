/**
 * A tap acts when the finger leaves; the browser's click of the same tap comes later and may find another page or a dialog in
 * its place. Such a click is dropped.
 */
export function dropGhostClicks(): void {
  let pressed: Node | undefined
  let hasFingers = false
  const press = (event: globalThis.Event) => {
    pressed = event.target instanceof Node ? event.target : undefined
  }
  document.addEventListener(
    'touchstart',
    (event) => {
      hasFingers = true
      press(event)
    },
    { capture: true, passive: true },
  )
  document.addEventListener(
    'mousedown',
    (event) => {
      // After a touch it comes as late as the click does.
      if (!hasFingers) press(event)
    },
    { capture: true },
  )
  document.addEventListener(
    'click',
    (event) => {
      const target = event.target
      if (!(target instanceof Element) || event.detail === 0 || pressed === undefined) return
      const place = target.closest('label') ?? target
      if (place.contains(pressed) || pressed.contains(target)) return
      event.preventDefault()
      event.stopImmediatePropagation()
    },
    { capture: true },
  )
}
