import type { WishCard } from '@shared/wishes/views'
import { Button } from '../../ui/button'
import type { Claiming } from '../../wishing/use-claim'

interface ClaimButtonProps {
  readonly wish: WishCard
  readonly claiming: Claiming
}

/** One tap. Outlined: no wish is more urgent than the one beside it. */
export function ClaimButton({ wish, claiming: { run, busyId } }: ClaimButtonProps) {
  return (
    <Button
      label={`我来实现${wish.title}`}
      busyWord={busyId === wish.id ? '正在认领…' : undefined}
      onTap={() => void run(wish)}
    >
      我来实现
    </Button>
  )
}
