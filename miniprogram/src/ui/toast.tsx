import { View } from '@tarojs/components'
import { useEffect } from 'react'
import { cell, useCell } from '../call/cell'
import { useElder } from './elder'
import { Icon } from './icon'
import { spoken } from './spoken'
import { Tap } from './tap'
import './toast.css'

interface Said {
  readonly words: string
  /** Taking it back, where that is possible: 放回来. */
  readonly undo?: { readonly word: string; readonly run: () => void }
}

/** Long enough to read and to change one's mind. */
const SHOWN_MS = 6000

const said = cell<Said | undefined>(undefined)

/** One sentence at the foot of the page, after something was done. */
export function say(words: Said): void {
  said.set(words)
}

/** Whoever has gone on does not want the last sentence in the way. */
export function hush(): void {
  said.set(undefined)
}

/** Part of `Page`. In elder mode it stays until it is answered. */
export function Toasts() {
  const now = useCell(said)
  const isElder = useElder()
  useEffect(() => {
    if (now === undefined || isElder) return undefined
    const timer = setTimeout(hush, SHOWN_MS)
    return () => clearTimeout(timer)
  }, [now, isElder])
  if (now === undefined) return null
  const { words, undo } = now
  return (
    <View className="toast-place">
      <View className="toast" {...spoken({ role: 'status' })}>
        <View className="grow">{words}</View>
        {undo !== undefined && (
          <Tap
            className="toast-undo"
            onTap={() => {
              hush()
              undo.run()
            }}
          >
            <Icon name="undo" size="s" />
            <View className="toast-word">{undo.word}</View>
          </Tap>
        )}
        {isElder && (
          <Tap className="toast-undo" onTap={hush}>
            <View className="toast-word">知道了</View>
          </Tap>
        )}
      </View>
    </View>
  )
}
