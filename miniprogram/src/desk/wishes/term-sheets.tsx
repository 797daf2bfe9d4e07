import type { OutputOf } from '@shared/kernel/contract'
import { type getWishTerms, setWishTerms } from '@shared/wishes/contract'
import { useCommand } from '../../call/use-command'
import { ChoiceSheet } from '../../matter/choice-sheet'
import { say } from '../../ui/toast'

type Terms = OutputOf<typeof getWishTerms>

interface TermSheetProps {
  readonly stationId: string
  readonly terms: Terms
  readonly onDone: () => void
  readonly onClose: () => void
}

const kept = '从现在起写的心愿照这个算。已经写下的、认领了的，还按原来说好的。'

function useSet({ stationId, onDone }: TermSheetProps, wordsOf: (terms: Terms) => string) {
  return useCommand(setWishTerms, {
    about: stationId,
    onDone: (terms) => {
      say({ words: wordsOf(terms) })
      onDone()
    },
  })
}

/** How long whoever claims a wish has. */
export function DaysSheet(props: TermSheetProps) {
  const { stationId, terms, onClose } = props
  const set = useSet(props, ({ days }) => `从现在起给 ${String(days)} 天`)
  return (
    <ChoiceSheet
      title="认领后几天送到"
      words={kept}
      label="给认领的人几天"
      choices={[3, 5, 7, 10, 14, 30]}
      unit="天"
      now={terms.days}
      word="照这个算"
      set={set}
      toInput={(days) => ({ stationId, days })}
      onClose={onClose}
    />
  )
}

/** How long a wish waits after the promised day before it is open again. */
export function GraceSheet(props: TermSheetProps) {
  const { stationId, terms, onClose } = props
  const set = useSet(props, ({ graceDays }) => `从现在起过了日子再等 ${String(graceDays)} 天`)
  return (
    <ChoiceSheet
      title="过了日子再等几天"
      words={`到说好的前一天会提醒一次，等过了这几天就放回墙上。${kept}`}
      label="再等几天"
      choices={[1, 2, 3, 5, 7, 14]}
      unit="天"
      now={terms.graceDays}
      word="照这个算"
      set={set}
      toInput={(graceDays) => ({ stationId, graceDays })}
      onClose={onClose}
    />
  )
}

/** The highest price that a worker can give a wish. */
export function CapSheet(props: TermSheetProps) {
  const { stationId, terms, onClose } = props
  const set = useSet(props, ({ capLimitFen }) => `从现在起一个心愿最多 ${String(capLimitFen / 100)} 元`)
  return (
    <ChoiceSheet
      title="一个心愿最多多少钱"
      words={`更贵的走个案资助。${kept}`}
      label="最多多少钱"
      choices={[100, 200, 300, 500, 800, 1000]}
      unit="元"
      now={terms.capLimitFen / 100}
      word="照这个算"
      set={set}
      toInput={(yuan) => ({ stationId, capLimitFen: Math.round(yuan * 100) })}
      onClose={onClose}
    />
  )
}
