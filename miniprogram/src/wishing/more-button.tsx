import { Button } from '../ui/button'

interface MoreButtonProps {
  readonly more: (() => Promise<void>) | undefined
  readonly isBusy: boolean
}

/** The foot of a list that goes on. */
export function MoreButton({ more, isBusy }: MoreButtonProps) {
  if (more === undefined) return null
  return (
    <Button busyWord={isBusy ? '正在找…' : undefined} onTap={() => void more()}>
      再看一些
    </Button>
  )
}
