import { asText, isOn, raise, wire } from './attributes'

const inputModes: Readonly<Record<string, string>> = {
  number: 'numeric',
  digit: 'decimal',
  idcard: 'text',
  tel: 'tel',
}

/** `input` and `textarea`: the browser's own field speaks the mini-program's events. */
export function textField(tag: 'input' | 'textarea'): HTMLElement {
  const field = document.createElement(tag)
  const detail = () => ({ value: field.value, cursor: field.selectionStart ?? 0, keyCode: 0 })
  field.addEventListener('input', () => raise(field, 'input', detail()))
  field.addEventListener('focus', () => raise(field, 'focus', { value: field.value, height: 0 }))
  field.addEventListener('blur', () => raise(field, 'blur', detail()))
  field.addEventListener('keydown', (event) => {
    const isConfirm = event instanceof KeyboardEvent && event.key === 'Enter' && tag === 'input'
    if (isConfirm) raise(field, 'confirm', detail())
  })
  return wire(field, {
    value: (value) => {
      const text = asText(value)
      if (field.value !== text) field.value = text
    },
    maxlength: (value) => {
      // WeChat cuts at 140 unless told, and -1 means no end.
      const length = value === undefined || value === false ? 140 : Number(value)
      if (length >= 0) field.maxLength = length
      else HTMLElement.prototype.removeAttribute.call(field, 'maxlength')
    },
    disabled: (value) => (field.disabled = isOn(value)),
    focus: (value) => {
      if (isOn(value)) field.focus()
    },
    placeholder: (value) => (field.placeholder = asText(value)),
    type: (value) => (field.inputMode = inputModes[asText(value)] ?? 'text'),
    password: (value) => {
      if (field instanceof HTMLInputElement) field.type = isOn(value) ? 'password' : 'text'
    },
  })
}
