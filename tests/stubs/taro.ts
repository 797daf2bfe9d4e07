import { useEffect, useRef } from 'react'

/** A phone in memory: its store, its connection, where it went. `phone` is for the tests. */
const shownListeners = new Set<() => void>()
const networkListeners = new Set<(status: { isConnected: boolean }) => void>()

export const phone = {
  store: new Map<string, string>(),
  went: [] as string[],
  called: [] as string[],
  picked: [] as string[],
  /** Other mini-programs that were opened; with `rideSays` they were not. */
  rides: [] as object[],
  rideSays: undefined as (Error & { readonly errMsg: string }) | undefined,
  /** Papers that were shown. */
  shown: [] as string[],
  /** The card that would be sent to a chat, and what was copied. */
  card: undefined as { readonly title: string; readonly path: string } | undefined,
  copied: [] as string[],
  isTabBarShown: true,
  /** Where it is; undefined where the person says no. */
  at: undefined as { readonly latitude: number; readonly longitude: number } | undefined,
  /** What was shown on its map. */
  maps: [] as { readonly latitude: number; readonly name: string }[],
  width: 375,
  /** The page's address. */
  path: '',
  params: {} as Readonly<Record<string, string>>,
  show: () => {
    for (const listener of [...shownListeners]) listener()
  },
  connect: (isConnected: boolean) => {
    for (const listener of [...networkListeners]) listener({ isConnected })
  },
  reset: () => {
    phone.store.clear()
    phone.went.length = 0
    phone.called.length = 0
    phone.picked.length = 0
    phone.rides.length = 0
    phone.rideSays = undefined
    phone.shown.length = 0
    phone.card = undefined
    phone.copied.length = 0
    phone.at = undefined
    phone.maps.length = 0
    phone.isTabBarShown = true
    phone.width = 375
    phone.path = ''
    phone.params = {}
  },
}

/** As in Taro: once when the page appears, and each time it appears again. */
export function useDidShow(run: () => void): void {
  const latest = useRef(run)
  useEffect(() => {
    latest.current = run
  })
  useEffect(() => {
    const listener = () => latest.current()
    shownListeners.add(listener)
    listener()
    return () => {
      shownListeners.delete(listener)
    }
  }, [])
}

/** What a chat would be sent. */
type Card = (shared: { readonly target?: object }) => { readonly title: string; readonly path: string }
export const useShareAppMessage = (card: Card) => {
  phone.card = card({})
}

export const useLaunch = (run: () => void) => useDidShow(run)

export const useRouter = () => ({ path: phone.path, params: phone.params })

const go = ({ url }: { readonly url: string }) => {
  phone.went.push(url)
  return Promise.resolve()
}

const Taro = {
  getStorageSync: (key: string) => phone.store.get(key) ?? '',
  setStorageSync: (key: string, value: string) => void phone.store.set(key, value),
  removeStorageSync: (key: string) => void phone.store.delete(key),
  setClipboardData: ({ data }: { readonly data: string }) => {
    phone.copied.push(data)
    return Promise.resolve()
  },
  onNetworkStatusChange: (listener: (status: { isConnected: boolean }) => void) => {
    networkListeners.add(listener)
  },
  navigateTo: go,
  redirectTo: go,
  reLaunch: go,
  switchTab: go,
  navigateBack: () => go({ url: 'back' }),
  getCurrentPages: () => [{}],
  setTabBarBadge: () => Promise.resolve(),
  removeTabBarBadge: () => Promise.resolve(),
  getWindowInfo: () => ({ windowWidth: phone.width, statusBarHeight: 20 }),
  onWindowResize: () => undefined,
  offWindowResize: () => undefined,
  hideTabBar: () => {
    phone.isTabBarShown = false
    return Promise.resolve()
  },
  showTabBar: () => {
    phone.isTabBarShown = true
    return Promise.resolve()
  },
  makePhoneCall: ({ phoneNumber }: { readonly phoneNumber: string }) => {
    phone.called.push(phoneNumber)
    return Promise.resolve()
  },
  getLocation: () =>
    phone.at === undefined
      ? Promise.reject(new Error('getLocation:fail auth deny'))
      : Promise.resolve(phone.at),
  openLocation: (shown: { readonly latitude: number; readonly name: string }) => {
    phone.maps.push(shown)
    return Promise.resolve()
  },
  navigateToMiniProgram: (target: object) => {
    phone.rides.push(target)
    return phone.rideSays === undefined ? Promise.resolve() : Promise.reject(phone.rideSays)
  },
  downloadFile: ({ url }: { readonly url: string }) => Promise.resolve({ tempFilePath: `kept ${url}` }),
  openDocument: ({ filePath }: { readonly filePath: string }) => {
    phone.shown.push(filePath)
    return Promise.resolve()
  },
  chooseImage: ({ count }: { readonly count: number }) =>
    phone.picked.length === 0
      ? Promise.reject(new Error('chooseImage:fail cancel'))
      : Promise.resolve({ tempFilePaths: phone.picked.slice(0, count) }),
}

export default Taro
