import type { DrawingName } from '../../assets/drawings'
import { Button } from './button'
import { CallStation } from './call-station'
import { Scene } from './scene'

const spokenArt: Partial<Record<DrawingName, string>> = {
  tea: '一杯热茶',
  bench: '树下的长椅',
  door: '一扇关着的门',
  kite: '一只风筝',
}

interface EmptyProps {
  readonly art?: 'tea' | 'bench' | 'door' | 'kite'
  readonly sentence: string
  /** A line break is one. */
  readonly words?: string
  /** The one step. */
  readonly step?: { readonly word: string; readonly run: () => void }
  /** In elder mode the dock has it. */
  readonly hasPhone?: boolean
}

/** Nothing here yet: friendly, true, and one step on. */
export function Empty({ art = 'tea', sentence, words, step, hasPhone = false }: EmptyProps) {
  return (
    <Scene art={art} artLabel={spokenArt[art] ?? ''} sentence={sentence} words={words}>
      {step !== undefined && (
        <Button tone="primary" onTap={step.run}>
          {step.word}
        </Button>
      )}
      {hasPhone && <CallStation />}
    </Scene>
  )
}
