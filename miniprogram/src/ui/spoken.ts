/** What a screen reader is told of a view. */
export interface Spoken {
  readonly role?:
    | 'button'
    | 'radio'
    | 'radiogroup'
    | 'checkbox'
    | 'link'
    | 'img'
    | 'alert'
    | 'status'
    | 'dialog'
    | 'progressbar'
    | 'heading'
    | 'list'
    | 'listitem'
    | 'switch'
    | 'tab'
  readonly label?: string | undefined
  readonly isChecked?: boolean | undefined
  readonly isDisabled?: boolean | undefined
  /** Ornament: readers pass over it. */
  readonly isHidden?: boolean | undefined
}

/** The properties for it: WeChat reads them under its own names, the browser under the usual ones. */
export function spoken({
  role,
  label,
  isChecked,
  isDisabled,
  isHidden,
}: Spoken): Record<string, string | boolean> {
  const said = { label, checked: isChecked, disabled: isDisabled, hidden: isHidden }
  const known = Object.entries({ ...said, role }).flatMap(([name, value]) =>
    value === undefined ? [] : [[propertyOf(name), value] as const],
  )
  return Object.fromEntries(known)
}

function propertyOf(name: string): string {
  if (process.env.TARO_ENV === 'weapp') return `aria${name.charAt(0).toUpperCase()}${name.slice(1)}`
  return name === 'role' ? 'role' : `aria-${name}`
}
