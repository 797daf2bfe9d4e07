import Taro from '@tarojs/taro'
import { cell, useCell } from './cell'

const online = cell(true)

/** What a call learned about the connection. */
export function heard(isReached: boolean): void {
  online.set(isReached)
}

export function watchNetwork(): void {
  if (process.env.TARO_ENV === 'h5') {
    // Taro asks `navigator.connection`, which Safari and Firefox do not have.
    window.addEventListener('online', () => online.set(true))
    window.addEventListener('offline', () => online.set(false))
    return
  }
  Taro.onNetworkStatusChange(({ isConnected }) => online.set(isConnected))
}

export function useOnline(): boolean {
  return useCell(online)
}

/** Runs once each time the connection comes back, until the returned function is called. */
export function onReconnect(run: () => void): () => void {
  return online.subscribe(() => {
    if (online.get()) run()
  })
}
