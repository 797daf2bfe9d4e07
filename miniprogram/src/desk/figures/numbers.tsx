import type { Period } from '@shared/kernel/period'
import type { Cell, Figure } from '@shared/requests/figures'
import type { FiguresView } from '@shared/requests/figures-contract'
import type { Kind, ResultCode } from '@shared/requests/model'
import { View } from '@tarojs/components'
import Taro from '@tarojs/taro'
import { Link } from '../../ui/link'
import { Tap } from '../../ui/tap'
import { figureWords, sayWithin } from './said'

/** What a number is made of. */
export interface Made extends Period {
  readonly stationId: string
  readonly kind?: Kind
  readonly code?: ResultCode
}

export function openCounted(made: Made, figure: Figure): void {
  const asked = Object.entries({ ...made, figure }).map(([key, value]) => `${key}=${value}`)
  void Taro.navigateTo({ url: `/desk/counted/index?${asked.join('&')}` })
}

/** Nought and few have no records to open. */
export function opens(cell: Cell | undefined): boolean {
  return typeof cell === 'number' && cell > 0
}

interface NumbersProps {
  /** Of what, for those who hear it. */
  readonly label: string
  readonly figures: FiguresView['total']
  readonly made: Made
}

/** Large numbers with their words; each opens its records. */
export function Numbers({ label, figures, made }: NumbersProps) {
  const { replied, medianMinutes } = figures
  return (
    <View>
      <View className="numbers">
        {(['opened', 'solved', 'reopened'] as const).map((figure) => (
          <Number key={figure} label={label} figure={figure} cell={figures[figure]} made={made} />
        ))}
      </View>
      {medianMinutes !== undefined && opens(replied) && (
        <Link isGoing onTap={() => openCounted(made, 'replied')}>
          {`${replied} 件回了话，一半在 ${sayWithin(medianMinutes)}内`}
        </Link>
      )}
    </View>
  )
}

interface NumberProps {
  readonly label: string
  readonly figure: Exclude<Figure, 'replied'>
  readonly cell: Cell
  readonly made: Made
}

function Number({ label, figure, cell, made }: NumberProps) {
  const word = figureWords[figure]
  const body = (
    <>
      <View className="number-figure num">{String(cell)}</View>
      <View className="small mute">{word}</View>
    </>
  )
  if (!opens(cell)) return <View className="number">{body}</View>
  return (
    <Tap
      className="number is-open"
      role="link"
      label={`${label}${word} ${String(cell)} 件`}
      onTap={() => openCounted(made, figure)}
    >
      {body}
    </Tap>
  )
}
