import { Refusal, api, text } from './answer'

/** What the phone keeps when the app is closed; each person has her own. */
export function storage(persona: string): Record<string, unknown> {
  const prefix = `weapp:${persona}:`
  const keys = () =>
    Object.keys(localStorage)
      .filter((key) => key.startsWith(prefix))
      .map((key) => key.slice(prefix.length))
  const find = (key: string): { value: unknown } | undefined => {
    const kept = localStorage.getItem(prefix + key)
    return kept === null ? undefined : (JSON.parse(kept) as { value: unknown })
  }
  const set = (key: string, value: unknown) => localStorage.setItem(prefix + key, JSON.stringify({ value }))
  const remove = (key: string) => localStorage.removeItem(prefix + key)
  const clear = () => keys().forEach(remove)
  const info = () => ({ keys: keys(), currentSize: 0, limitSize: 10_240 })
  return {
    setStorageSync: set,
    getStorageSync: (key: string) => find(key)?.value ?? '',
    removeStorageSync: remove,
    clearStorageSync: clear,
    getStorageInfoSync: info,
    getStorageInfo: api('getStorageInfo', info),
    setStorage: api('setStorage', (options) => set(text(options, 'key'), options['data'])),
    removeStorage: api('removeStorage', (options) => remove(text(options, 'key'))),
    clearStorage: api('clearStorage', clear),
    getStorage: api('getStorage', (options) => {
      const kept = find(text(options, 'key'))
      if (!kept) throw new Refusal('data not found')
      return { data: kept.value }
    }),
  }
}
