import { type Stage, stages } from '@shared/teams/model'
import { stageWords } from '@shared/teams/words'
import type { MetreStop } from '../../ui/metre'
import type { StopState } from '../../ui/stop'

/** 筹备, 成立, 成熟: where a team stands now. */
export function teamMetre(stage: Stage): readonly MetreStop[] {
  const now = stages.indexOf(stage)
  return stages.map((one, at) => ({ word: stageWords[one], state: stateAt(at, now) }))
}

function stateAt(at: number, now: number): StopState {
  if (at < now || now === stages.length - 1) return 'done'
  return at === now ? 'now' : 'next'
}
