import type { Dialogs } from '../dialogs'
import type { Files } from '../files'
import { wire } from './attributes'
import { button, form } from './button'
import { choice, label, switchField } from './choices'
import { image } from './image'
import { picker } from './picker'
import { scrollView } from './scroll-view'
import { textField } from './text-fields'

export interface Needs {
  readonly files: Files
  readonly dialogs: Dialogs
  readonly share: (from: HTMLElement) => void
}

/** WeChat's built-in components, as elements of this page. Those without behaviour are only boxes. */
export function makeElement(tag: string, { files, dialogs, share }: Needs): HTMLElement {
  switch (tag) {
    case 'input':
    case 'textarea':
      return textField(tag)
    case 'button':
      return button(share)
    case 'form':
      return form()
    case 'image':
      return image(files)
    case 'switch':
      return switchField()
    case 'radio':
    case 'checkbox':
      return choice(tag)
    case 'label':
      return label()
    case 'picker':
      return picker(dialogs)
    case 'scroll-view':
      return scrollView()
    default:
      return wire(document.createElement(tag), {})
  }
}
