import { onTheme, theme } from '../config'
import type { Recorded, Settings } from '../types'
import { api, Refusal, text } from './answer'

const STATUS_BAR = 44

/** What the phone is and what it does outside the page. */
export function device(settings: Settings, recorded: Recorded): Record<string, unknown> {
  const appBase = () => ({
    SDKVersion: '3.8.0',
    version: '8.0.50',
    language: 'zh_CN',
    fontSizeSetting: settings.fontSize,
    fontSizeScaleFactor: settings.fontSize / 16,
    theme: theme(),
    enableDebug: false,
  })
  const windowSize = () => ({
    pixelRatio: devicePixelRatio,
    screenWidth: innerWidth,
    screenHeight: innerHeight,
    windowWidth: innerWidth,
    windowHeight: document.getElementById('screen')?.clientHeight ?? innerHeight,
    statusBarHeight: STATUS_BAR,
    screenTop: 0,
    safeArea: box(0, STATUS_BAR, innerWidth, innerHeight - STATUS_BAR),
  })
  const model = {
    brand: 'iPhone',
    model: 'iPhone 13',
    system: 'iOS 17.0',
    platform: 'ios',
    benchmarkLevel: -1,
  }
  const everything = () => ({ ...appBase(), ...windowSize(), ...model })
  const network = () => (navigator.onLine ? 'wifi' : 'none')
  return {
    getAppBaseInfo: appBase,
    getWindowInfo: windowSize,
    // A phone's window keeps its size.
    onWindowResize: () => undefined,
    offWindowResize: () => undefined,
    getDeviceInfo: () => model,
    getSystemInfoSync: everything,
    getSystemInfo: api('getSystemInfo', everything),
    getSystemSetting: () => ({ deviceOrientation: 'portrait' }),
    getAppAuthorizeSetting: () => ({ notificationAuthorized: 'authorized' }),
    getAccountInfoSync: () => ({
      miniProgram: { appId: 'wx00000000emulator', envVersion: 'develop', version: '' },
    }),
    getMenuButtonBoundingClientRect: () => box(innerWidth - 94, 48, 87, 32),
    onThemeChange: (told: (now: { theme: string }) => void) => onTheme((now) => told({ theme: now })),
    getNetworkType: api('getNetworkType', () => ({ networkType: network() })),
    onNetworkStatusChange: (told: (now: { isConnected: boolean; networkType: string }) => void) => {
      for (const change of ['online', 'offline']) {
        addEventListener(change, () => told({ isConnected: navigator.onLine, networkType: network() }))
      }
    },
    getLocation: api('getLocation', whereItIs),
    makePhoneCall: api('makePhoneCall', (options) => recorded.phoneCalls.push(text(options, 'phoneNumber'))),
    setClipboardData: api('setClipboardData', (options) => recorded.clipboard.push(text(options, 'data'))),
    vibrateShort: api('vibrateShort', () => (recorded.vibrations += 1)),
    vibrateLong: api('vibrateLong', () => (recorded.vibrations += 1)),
    login: api('login', () => ({ code: 'emulator' })),
  }
}

/** Asks the browser, which says no unless a test gave it a place. */
function whereItIs(): Promise<{ latitude: number; longitude: number }> {
  return new Promise((resolve, reject) => {
    navigator.geolocation.getCurrentPosition(
      ({ coords: { latitude, longitude } }) => resolve({ latitude, longitude }),
      () => reject(new Refusal('auth deny')),
    )
  })
}

function box(left: number, top: number, width: number, height: number) {
  return { left, top, width, height, right: left + width, bottom: top + height }
}
