import type { BrowserContextOptions } from 'playwright-core'

export type Screen = 'phone' | 'desktop'

/** A phone as WeChat's own preview has it, and the desk of a station. */
export const screens: Readonly<Record<Screen, BrowserContextOptions>> = {
  phone: {
    viewport: { width: 375, height: 812 },
    deviceScaleFactor: 2,
    isMobile: true,
    hasTouch: true,
    locale: 'zh-CN',
  },
  desktop: { viewport: { width: 1280, height: 800 }, deviceScaleFactor: 1, locale: 'zh-CN' },
}
