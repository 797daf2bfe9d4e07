import type { Command } from '@shared/kernel/contract'
import { getStation } from '@shared/network/contract'
import type { Profile } from '@shared/people/model'
import type { askWish } from '@shared/wishes/contract'
import { useCommand } from '../../call/use-command'
import { useDraft } from '../../call/use-draft'
import { useQuery } from '../../call/use-query'
import { missingIn, nothingWritten, toInput, wholeOf, WishWritten } from './asked'

export type Asking = ReturnType<typeof useAsking>

type AskCommand = Command<(typeof askWish)['input'], (typeof askWish)['output']>

/** Everything a form for a wish knows and does; `about` is what it is kept under until it has arrived. */
export function useAsking(
  contract: AskCommand,
  about: string,
  profile: Partial<Profile> | undefined,
  onDone: (wish: { readonly id: string }) => void,
) {
  const draft = useDraft(about, WishWritten, nothingWritten)
  const whole = wholeOf(draft.value, profile)
  const { communityCode } = whole
  const station = useQuery(getStation, communityCode === '' ? undefined : { communityCode })
  const ask = useCommand(contract, {
    about,
    onDone: (wish) => {
      draft.clear()
      onDone(wish)
    },
  })
  return {
    whole,
    keptAt: draft.keptAt,
    communityName: 'output' in station ? station.output.community.name : '',
    uncovered: station.state === 'refused' ? station.refusal : undefined,
    missing: missingIn(whole),
    ask,
    change: (part: Partial<WishWritten>) => {
      if (ask.refusal !== undefined) ask.clear()
      draft.change(part)
    },
    send: () => {
      const input = toInput(whole)
      if (input !== undefined) void ask.run(input)
    },
  }
}
