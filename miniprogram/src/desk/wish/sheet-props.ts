import type { DeskWish } from '@shared/wishes/views'

/** Every step of the desk is a sheet over the wish. */
export interface SheetProps {
  readonly wish: DeskWish
  /** With what is said about it. */
  readonly onDone: (said: string) => void
  readonly onClose: () => void
}
