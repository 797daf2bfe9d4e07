import { useEffect, useRef } from 'react'
import { onReconnect } from './network'

const AGAIN_MS = 20_000

/** Runs when the connection is back, and now and then while `isWaiting`: not every phone says that it is back. */
export function useAgain(again: () => void, isWaiting: boolean): void {
  const latest = useRef(again)
  useEffect(() => {
    latest.current = again
  })
  useEffect(() => onReconnect(() => latest.current()), [])
  useEffect(() => {
    if (!isWaiting) return undefined
    const timer = setInterval(() => latest.current(), AGAIN_MS)
    return () => clearInterval(timer)
  }, [isWaiting])
}
