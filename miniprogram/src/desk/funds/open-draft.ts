import { FundKind } from '@shared/funds/codes'
import type { openFund } from '@shared/funds/contract'
import type { InputOf } from '@shared/kernel/contract'
import { z } from '@shared/kernel/schema'

/** Earmarks that most stations need; more are added on the fund's own page. */
export const usualEarmarks = [
  { value: 'children', word: '给孩子' },
  { value: 'elders', word: '给长者' },
  { value: 'hardship', word: '救急' },
] as const

/** What is written about a new fund. */
export const Opened = z.object({
  name: z.string(),
  kind: FundKind,
  venue: z.string(),
  keeper: z.string(),
  earmarks: z.array(z.enum(['children', 'elders', 'hardship'])),
})

export const nothingYet: z.output<typeof Opened> = {
  ...{ name: '', kind: 'community', venue: '', keeper: '', earmarks: [] },
}

/** What goes out, without the station; or what is still missing. */
export function openedOf(
  written: z.output<typeof Opened>,
): Omit<InputOf<typeof openFund>, 'stationId'> | string {
  const [name, venue, keeper] = [written.name.trim(), written.venue.trim(), written.keeper.trim()]
  if (name === '') return '写一下叫什么'
  if (written.kind === 'venue' && venue === '') return '写一下是哪个场馆的'
  if (keeper === '') return '写一下钱由谁保管'
  return {
    ...{ name, kind: written.kind, keeper },
    ...(written.kind === 'venue' ? { venue } : {}),
    earmarks: usualEarmarks
      .filter(({ value }) => written.earmarks.includes(value))
      .map(({ value, word }) => ({ name: word, purposes: [value] })),
  }
}
