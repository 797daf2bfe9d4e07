import { View } from '@tarojs/components'
import { type ReactNode, useEffect } from 'react'
import { spoken } from './spoken'
import { Tap } from './tap'
import { hush } from './toast'
import './sheet.css'

interface SheetProps {
  readonly title: string
  readonly onClose: () => void
  readonly children: ReactNode
}

/** One decision, drawn up from below. Closes by its button, and by a tap on the dark. Render it only while it is open. */
export function Sheet({ title, onClose, children }: SheetProps) {
  // A toast would lie over the choices.
  useEffect(hush, [])
  return (
    <View className="sheet-place">
      <Tap className="sheet-dark" label="关上" onTap={onClose} />
      <View className="sheet" {...spoken({ role: 'dialog', label: title })}>
        <View className="h1 sheet-title" {...spoken({ role: 'heading' })}>
          {title}
        </View>
        {children}
      </View>
    </View>
  )
}
