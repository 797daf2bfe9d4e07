import type { ErrandNeed, ErrandView } from '@shared/errands/views'
import { Plate } from '../ui/plate'
import { Steps, StepWords } from '../ui/steps'

interface ErrandStepsProps {
  readonly errand: ErrandView
  readonly need: ErrandNeed
}

/** Where to go, to which door, and what to bring back: for whoever has it in hand. */
export function ErrandSteps({ errand, need }: ErrandStepsProps) {
  const place = [errand.communityName, need.building, need.door].filter(Boolean).join(' ')
  const proof =
    errand.payer === 'none'
      ? { title: '回来点一下“做完了”', hint: '要拍照的话，别拍人，也别拍屋里' }
      : { title: '拍一张收据', hint: '别拍人，也别拍屋里' }
  return (
    <Steps>
      {need.steps.map((stop) => (
        <StepWords key={stop.place} title={stop.place} hint={stop.hint} />
      ))}
      <StepWords
        title={<Plate>{place}</Plate>}
        hint={errand.needsEntry ? '要进门，先说是社工站请来的' : '不用进门，敲三下，交到门口就行'}
      />
      <StepWords {...proof} />
    </Steps>
  )
}
