import { asText, isOn, raise, wire } from './attributes'

export function switchField(): HTMLElement {
  const box = document.createElement('input')
  box.type = 'checkbox'
  box.setAttribute('role', 'switch')
  box.addEventListener('change', () => raise(box, 'change', { value: box.checked }))
  return wire(box, {
    checked: (value) => (box.checked = isOn(value)),
    disabled: (value) => (box.disabled = isOn(value)),
    type: () => undefined,
  })
}

/** `radio` and `checkbox`: what is chosen is told by the group around them. */
export function choice(type: 'radio' | 'checkbox'): HTMLElement {
  const element = document.createElement(type)
  const box = document.createElement('input')
  box.type = type
  element.append(box)
  box.addEventListener('change', () => {
    const group = element.closest<HTMLElement>(`${type}-group`)
    const boxes = [...(group?.querySelectorAll<HTMLInputElement>(`input[type=${type}]`) ?? [])]
    if (type === 'radio') for (const other of boxes) other.checked = other === box
    const chosen = boxes.filter((other) => other.checked).map((other) => other.value)
    if (group) raise(group, 'change', { value: type === 'radio' ? box.value : chosen })
  })
  return wire(element, {
    value: (value) => (box.value = asText(value)),
    checked: (value) => (box.checked = isOn(value)),
    disabled: (value) => (box.disabled = isOn(value)),
  })
}

/** A tap on words beside a choice or a field counts for the first one inside, or the one named. */
export function label(): HTMLElement {
  const element = document.createElement('label')
  element.setAttribute('data-weapp', 'label')
  return wire(element, { for: (value) => (element.htmlFor = asText(value)) })
}
