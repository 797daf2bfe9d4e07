import type { AppConfig, Bundle, PageConfig, Themes } from './types'

export type Theme = 'light' | 'dark'

export function theme(): Theme {
  return matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light'
}

export function onTheme(changed: (now: Theme) => void): void {
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', () => changed(theme()))
}

/** Configuration with the values of the theme in place of `@names`. */
export class Config {
  constructor(private readonly bundle: Bundle) {}

  get app(): AppConfig {
    return themed(this.bundle.json.app, this.themes())
  }

  page(route: string): PageConfig {
    const own = this.bundle.json[route] as PageConfig | undefined
    return themed({ ...this.bundle.json.app.window, ...own }, this.themes())
  }

  /** Every page of the main package and the subpackages. */
  get routes(): readonly string[] {
    const { pages, subPackages = [] } = this.bundle.json.app
    return [
      ...pages,
      ...subPackages.flatMap(({ root, pages: own }) =>
        own.map((page) => `${root.replace(/\/$/, '')}/${page}`),
      ),
    ]
  }

  private themes(): Themes | undefined {
    const name = this.bundle.json.app.themeLocation?.replace(/\.json$/, '')
    return name === undefined ? undefined : (this.bundle.json[name] as Themes | undefined)
  }
}

function themed<T>(value: T, themes: Themes | undefined): T {
  if (themes === undefined) return value
  const words = themes[theme()]
  const text = JSON.stringify(value).replace(/"@([A-Za-z0-9_]+)"/g, (whole, name: string) => {
    const word = words[name]
    return word === undefined ? whole : JSON.stringify(word)
  })
  return JSON.parse(text) as T
}
