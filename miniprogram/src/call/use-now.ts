import { useDidShow } from '@tarojs/taro'
import { useEffect, useState } from 'react'

/** The time, in epoch ms, as the page knows it: since it was shown, and moving on once a minute. */
export function useNow(): number {
  const [now, setNow] = useState(() => Date.now())
  useDidShow(() => setNow(Date.now()))
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 60_000)
    return () => clearInterval(timer)
  }, [])
  return now
}
