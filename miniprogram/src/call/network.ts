import Taro from '@tarojs/taro'
import { cell, useCell } from './cell'

const online = cell(true)

/** What a call learned about the connection. */
export function heard(isReached: boolean): void {
  online.set(isReached)
}

export function watchNetwork(): void {
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
