import { View } from '@tarojs/components'
import { useMemo } from 'react'
import { qrPicture } from './qr-picture'
import { spoken } from './spoken'
import './qr.css'

interface QrProps {
  readonly text: string
  /** What it is for, for those who hear it. */
  readonly label: string
  /** Width and height in px. */
  readonly size?: number
}

/** A code for a camera, drawn on the phone: it needs no connection. */
export function Qr({ text, label, size = 220 }: QrProps) {
  const backgroundImage = useMemo(() => qrPicture(text), [text])
  return (
    <View className="qr" {...spoken({ role: 'img', label })}>
      <View className="qr-cells" style={{ width: `${size}px`, height: `${size}px`, backgroundImage }} />
    </View>
  )
}
