import { View } from '@tarojs/components'
import { type ReactNode, useRef } from 'react'
import { spoken, type Spoken } from './spoken'

/** Hands shake: what comes so soon after a tap is the same tap. */
const SAME_TAP_MS = 600

interface TapProps {
  readonly className?: string
  readonly role?: Spoken['role']
  /** What is read aloud; without it the text inside. */
  readonly label?: string | undefined
  readonly isChecked?: boolean | undefined
  readonly isDisabled?: boolean | undefined
  readonly onTap: () => void
  readonly children?: ReactNode
}

/** Everything that can be tapped. One finger, one tap; with a keyboard Enter and space. */
export function Tap({
  className = '',
  role = 'button',
  label,
  isChecked,
  isDisabled = false,
  onTap,
  children,
}: TapProps) {
  const tappedAt = useRef(0)
  const tap = () => {
    const now = Date.now()
    if (isDisabled || now - tappedAt.current < SAME_TAP_MS) return
    tappedAt.current = now
    onTap()
  }
  const keyboard =
    process.env.TARO_ENV === 'weapp'
      ? {}
      : {
          tabIndex: isDisabled ? -1 : 0,
          onKeyDown: (event: { readonly key: string; preventDefault(): void }) => {
            if (event.key !== 'Enter' && event.key !== ' ') return
            event.preventDefault()
            tap()
          },
        }
  return (
    <View
      className={className}
      hoverClass={isDisabled ? 'none' : 'pressed'}
      hoverStayTime={80}
      onClick={tap}
      {...spoken({ role, label, isChecked, isDisabled: isDisabled ? true : undefined })}
      {...keyboard}
    >
      {children}
    </View>
  )
}
