import type { Files } from '../files'
import { asText, raise, wire } from './attributes'

export function image(files: Files): HTMLElement {
  const element = document.createElement('image')
  const picture = document.createElement('img')
  picture.alt = ''
  element.append(picture)
  picture.addEventListener('load', () =>
    raise(element, 'load', { width: picture.naturalWidth, height: picture.naturalHeight }),
  )
  picture.addEventListener('error', () => raise(element, 'error', { errMsg: 'image load fail' }))
  return wire(element, {
    src: (value) => {
      const source = asText(value)
      if (source) picture.src = files.urlOf(source)
      else picture.removeAttribute('src')
    },
  })
}
