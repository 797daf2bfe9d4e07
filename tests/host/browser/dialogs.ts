/** Everything WeChat lays over a page. One dialog at a time; each resolves with what was tapped. */
export class Dialogs {
  private toast: HTMLElement | undefined

  constructor(private readonly layer: HTMLElement) {}

  show(title: string, durationMs: number): void {
    this.hide()
    const toast = make('div', 'toast', title)
    toast.setAttribute('role', 'status')
    this.layer.append(toast)
    this.toast = toast
    if (durationMs > 0) setTimeout(() => toast.remove(), durationMs)
  }

  hide(): void {
    this.toast?.remove()
  }

  /** Index of the tapped word, undefined when the dark was tapped or 取消. */
  async list(words: readonly string[]): Promise<number | undefined> {
    return this.ask<number>('low', (box, answer) => {
      words.forEach((word, index) => box.append(buttonFor(word, () => answer(index))))
      box.append(buttonFor('取消', () => answer(undefined)))
    })
  }

  async confirm(title: string, content: string, yes: string, no: string | undefined): Promise<boolean> {
    const answered = await this.ask<boolean>('', (box, answer) => {
      box.append(make('h3', '', title), make('p', '', content))
      if (no !== undefined) box.append(buttonFor(no, () => answer(false)))
      box.append(buttonFor(yes, () => answer(true)))
    })
    return answered ?? false
  }

  async text(name: string, value: string): Promise<string | undefined> {
    return this.ask<string>('low', (box, answer) => {
      const field = document.createElement('input')
      field.type = name
      field.value = value
      field.setAttribute('aria-label', name)
      box.append(
        field,
        buttonFor('确定', () => answer(field.value)),
        buttonFor('取消', () => answer(undefined)),
      )
    })
  }

  async picture(url: string): Promise<void> {
    await this.ask<boolean>('', (box, answer) => {
      const picture = document.createElement('img')
      picture.src = url
      picture.alt = '照片'
      box.append(
        picture,
        buttonFor('关闭', () => answer(true)),
      )
    })
  }

  private async ask<Answer>(
    place: string,
    fill: (box: HTMLElement, answer: (given: Answer | undefined) => void) => void,
  ): Promise<Answer | undefined> {
    return new Promise((resolve) => {
      const mask = make('div', `mask ${place}`, '')
      const box = make('div', '', '')
      const answer = (given: Answer | undefined) => {
        mask.remove()
        resolve(given)
      }
      mask.addEventListener('click', (event) => {
        if (event.target === mask && place === 'low') answer(undefined)
      })
      box.setAttribute('role', 'dialog')
      fill(box, answer)
      mask.append(box)
      this.layer.append(mask)
    })
  }
}

function buttonFor(words: string, tapped: () => void): HTMLElement {
  const button = make('button', '', words)
  button.addEventListener('click', tapped)
  return button
}

function make(tag: string, className: string, words: string): HTMLElement {
  const element = document.createElement(tag)
  element.className = className
  element.textContent = words
  return element
}
