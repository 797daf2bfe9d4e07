import { asText, isOn, raise, wire } from './attributes'

/** `button`, with form submit and reset and the share sheet. */
export function button(share: (from: HTMLElement) => void): HTMLElement {
  const element = document.createElement('button')
  element.type = 'button'
  element.addEventListener('click', () => {
    if (element.getAttribute('open-type') === 'share') share(element)
    const form = element.closest<HTMLElement>('form')
    const role = element.getAttribute('form-type')
    if (form && role === 'submit') raise(form, 'submit', { value: valuesOf(form) })
    if (form && role === 'reset') raise(form, 'reset', {})
  })
  return wire(element, {
    type: (value) => (element.dataset['type'] = asText(value)),
    disabled: (value) => (element.disabled = isOn(value)),
  })
}

export function form(): HTMLElement {
  const element = document.createElement('form')
  element.addEventListener('submit', (event) => event.preventDefault())
  return wire(element, {})
}

function valuesOf(form: HTMLElement): Record<string, unknown> {
  const fields = form.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>('input[name], textarea[name]')
  return Object.fromEntries(
    [...fields].map((field) => [
      field.name,
      field instanceof HTMLInputElement && field.type === 'checkbox' ? field.checked : field.value,
    ]),
  )
}
