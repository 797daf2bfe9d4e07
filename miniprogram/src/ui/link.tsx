import type { ReactNode } from 'react'
import { Icon, type IconName } from './icon'
import { Tap } from './tap'
import './link.css'

interface LinkProps {
  readonly icon?: IconName
  /** The small arrow of something that goes on elsewhere. */
  readonly isGoing?: boolean
  readonly label?: string
  readonly onTap: () => void
  readonly children: ReactNode
}

/** Words that lead somewhere; the target is wider than the words. */
export function Link({ icon, isGoing = false, label, onTap, children }: LinkProps) {
  return (
    <Tap className="link" role="link" label={label} onTap={onTap}>
      {icon !== undefined && <Icon name={icon} size="s" />}
      {children}
      {isGoing && <Icon name="forward" size="s" />}
    </Tap>
  )
}
