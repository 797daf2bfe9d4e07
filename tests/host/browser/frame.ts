import type { Config } from './config'

/** Navigation bar and tab bar around the page. */
export class Frame {
  private readonly badges = new Map<number, string>()
  private route = ''
  private depth = 0
  private title: string | undefined
  private hasTabBar = true

  constructor(
    private readonly config: Config,
    private readonly go: { back: () => void; tab: (route: string) => void },
  ) {
    byId('back').addEventListener('click', () => go.back())
    new ResizeObserver(([entry]) => {
      if (entry) document.documentElement.style.setProperty('--vh', `${entry.contentRect.height / 100}px`)
    }).observe(byId('screen'))
  }

  show(route: string, depth: number): void {
    if (route !== this.route) this.title = undefined
    this.route = route
    this.depth = depth
    this.draw()
  }

  setTitle(title: string): void {
    this.title = title
    this.draw()
  }

  setBadge(index: number, words: string | undefined): void {
    if (words === undefined) this.badges.delete(index)
    else this.badges.set(index, words)
    this.draw()
  }

  setTabBar(isShown: boolean): void {
    this.hasTabBar = isShown
    this.draw()
  }

  draw(): void {
    const page = this.config.page(this.route)
    const bar = byId('bar')
    bar.hidden = page.navigationStyle === 'custom'
    bar.style.background = page.navigationBarBackgroundColor ?? '#000'
    bar.style.color = page.navigationBarTextStyle === 'black' ? '#000' : '#fff'
    byId('top').style.color = page.navigationBarTextStyle === 'black' ? '#000' : '#fff'
    byId('screen').style.background = page.backgroundColor ?? '#fff'
    byId('title').textContent = this.title ?? page.navigationBarTitleText ?? ''
    byId('back').hidden = this.depth < 2
    this.drawTabs()
  }

  private drawTabs(): void {
    const bar = this.config.app.tabBar
    const list = bar?.list ?? []
    const tabs = byId('tabs')
    tabs.hidden = !this.hasTabBar || !list.some((tab) => tab.pagePath === this.route)
    tabs.style.background = bar?.backgroundColor ?? '#fff'
    tabs.replaceChildren(
      ...list.map((tab, index) => {
        const isHere = tab.pagePath === this.route
        const button = document.createElement('button')
        button.style.color = (isHere ? bar?.selectedColor : bar?.color) ?? '#000'
        if (isHere) button.setAttribute('aria-current', 'page')
        const icon = (isHere ? tab.selectedIconPath : tab.iconPath) ?? ''
        button.append(...(icon ? [picture(icon)] : []), wordOf(tab.text))
        const badge = this.badges.get(index)
        if (badge !== undefined) button.append(badgeOf(badge))
        button.addEventListener('click', () => this.go.tab(tab.pagePath))
        return button
      }),
    )
  }
}

function picture(path: string): HTMLElement {
  const image = document.createElement('img')
  image.src = `/${path.replace(/^\//, '')}`
  image.alt = ''
  return image
}

/** Apart from the badge, so that it can be found by its own word. */
function wordOf(text: string): HTMLElement {
  const word = document.createElement('span')
  word.textContent = text
  return word
}

function badgeOf(words: string): HTMLElement {
  const badge = document.createElement('i')
  badge.textContent = words
  return badge
}

export function byId(id: string): HTMLElement {
  const element = document.getElementById(id)
  if (!element) throw new Error(`no #${id} in the phone's page`)
  return element
}
