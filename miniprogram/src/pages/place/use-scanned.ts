import { placeInScene } from '@shared/places/scene'
import { useDidShow, useRouter } from '@tarojs/taro'
import { useState } from 'react'

/** The place of the code that opened this page, or opened it anew; undefined when it is no code of ours. */
export function useScanned(): string | undefined {
  const { scene } = useRouter(true).params
  const [, setShown] = useState(0)
  useDidShow(() => setShown((times) => times + 1))
  return placeInScene(scene)
}
