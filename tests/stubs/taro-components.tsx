import type { CSSProperties, ReactNode } from 'react'

/** What pages use of Taro's components, as plain elements that the testing library can find and tap. */
interface Plain {
  readonly className?: string
  readonly style?: CSSProperties
  readonly children?: ReactNode
  readonly onClick?: () => void
  readonly [said: `aria-${string}`]: string | boolean | undefined
  readonly role?: string
  readonly hoverClass?: string
  readonly hoverStayTime?: number
}

export function View({ hoverClass, hoverStayTime, ...rest }: Plain) {
  return <div {...rest} data-pressed={hoverClass} data-press-time={hoverStayTime} />
}

export function Text({ hoverClass, hoverStayTime, ...rest }: Plain) {
  return <span {...rest} data-pressed={hoverClass} data-press-time={hoverStayTime} />
}

export function Image({ className, src, ...rest }: Plain & { readonly src: string }) {
  return <img className={className} src={src} alt={String(rest['aria-label'] ?? '')} />
}

interface Written {
  readonly className?: string
  readonly value: string
  readonly maxlength?: number
  readonly placeholder?: string
  readonly onInput: (event: { readonly detail: { readonly value: string } }) => void
  readonly onFocus?: () => void
  readonly onBlur?: () => void
  readonly 'aria-label'?: string
}

export function Input({ value, maxlength, placeholder, onInput, onFocus, onBlur, ...rest }: Written) {
  return (
    <input
      aria-label={rest['aria-label']}
      value={value}
      maxLength={maxlength}
      placeholder={placeholder}
      onChange={(event) => onInput({ detail: { value: event.target.value } })}
      onFocus={onFocus}
      onBlur={onBlur}
    />
  )
}

export function Textarea({ value, maxlength, placeholder, onInput, onFocus, onBlur, ...rest }: Written) {
  return (
    <textarea
      aria-label={rest['aria-label']}
      value={value}
      maxLength={maxlength}
      placeholder={placeholder}
      onChange={(event) => onInput({ detail: { value: event.target.value } })}
      onFocus={onFocus}
      onBlur={onBlur}
    />
  )
}

export const ScrollView = ({ scrollX: _, ...props }: Plain & { readonly scrollX?: boolean }) => (
  <View {...props} />
)
