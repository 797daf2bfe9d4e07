import { View } from '@tarojs/components'
import { type ReactNode, useEffect } from 'react'
import type { DrawingName } from '../../assets/drawings'
import { Art } from './art'
import { DockCallProvider } from './dock-call'
import { spoken } from './spoken'
import { Tap } from './tap'
import { hush } from './toast'
import './sheet.css'

interface SheetProps {
  readonly title: string
  /** The state of the matter, above the title. */
  readonly chip?: ReactNode
  /** Quieter, below the title. A line break is one. */
  readonly words?: string | undefined
  /** The thing it is about, at the right. */
  readonly art?: DrawingName
  readonly onClose: () => void
  readonly children: ReactNode
}

/** One decision, drawn up from below. Closes by its button, and by a tap on the dark. Render it only while it is open. */
export function Sheet({ title, chip, words, art, onClose, children }: SheetProps) {
  // A toast would lie over the choices.
  useEffect(hush, [])
  return (
    <View className="sheet-place">
      <Tap className="sheet-dark" label="关上" onTap={onClose} />
      <View className="sheet" {...spoken({ role: 'dialog', label: title })}>
        <View className="row between top sheet-head">
          <View className="grow">
            {chip !== undefined && <View className="sheet-chip">{chip}</View>}
            <View className="h1" {...spoken({ role: 'heading' })}>
              {title}
            </View>
            {words !== undefined && <View className="small mute sheet-words">{words}</View>}
          </View>
          {art !== undefined && <Art name={art} width={84} height={84} />}
        </View>
        <DockCallProvider value={false}>{children}</DockCallProvider>
      </View>
    </View>
  )
}
