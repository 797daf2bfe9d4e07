/** The part of a page's or the window's configuration that the phone shows. */
export interface PageConfig {
  readonly navigationBarTitleText?: string
  readonly navigationStyle?: 'default' | 'custom'
  readonly navigationBarBackgroundColor?: string
  readonly navigationBarTextStyle?: string
  readonly backgroundColor?: string
  readonly enablePullDownRefresh?: boolean
  readonly usingComponents?: Readonly<Record<string, string>>
}

export interface Tab {
  readonly pagePath: string
  readonly text: string
  readonly iconPath?: string
  readonly selectedIconPath?: string
}

export interface AppConfig {
  readonly pages: readonly string[]
  readonly subPackages?: readonly { readonly root: string; readonly pages: readonly string[] }[]
  readonly window?: PageConfig
  readonly themeLocation?: string
  readonly tabBar?: {
    readonly color?: string
    readonly selectedColor?: string
    readonly backgroundColor?: string
    readonly list: readonly Tab[]
  }
}

export type Themes = Readonly<Record<'light' | 'dark', Readonly<Record<string, string>>>>

/** A module of the mini-program: `require, module, exports, wx, App, Page, …`; see `compile.ts`. */
export type ModuleBody = (...given: readonly unknown[]) => void

export interface Bundle {
  readonly json: Readonly<Record<string, unknown>> & { readonly app: AppConfig }
  readonly css: Readonly<Record<string, string>>
  readonly modules: Readonly<Record<string, ModuleBody>>
  readonly templates: Readonly<Record<string, never>>
}

/** What the test says about this phone before it is switched on. */
export interface Settings {
  /** The openid that the platform would know. */
  readonly persona: string
  /** WeChat's font size: 16 is standard, 20 and more is large. */
  readonly fontSize: number
  /** What the person answers when asked for a subscribe message. */
  readonly consent: 'accept' | 'reject'
}

/** What the phone did that no page shows. */
export interface Recorded {
  readonly phoneCalls: string[]
  readonly clipboard: string[]
  readonly consents: { templateId: string; answer: string }[]
  readonly shares: unknown[]
  readonly toasts: string[]
  vibrations: number
}

/** What tests reach through `page.evaluate`. */
export interface Phone {
  readonly recorded: Recorded
  route(): string
  depth(): number
  pullDown(): void
  share(): unknown
}

declare global {
  interface Window {
    weappBundle: Bundle
    weappSettings: Settings
    weapp: Phone
  }
}
