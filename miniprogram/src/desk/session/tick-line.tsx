import type { SheetLine } from '@shared/attendances/views'
import { View } from '@tarojs/components'
import { Icon } from '../../ui/icon'
import { Tap } from '../../ui/tap'
import { clockOf } from './by-slot'

interface TickLineProps {
  readonly line: SheetLine
  /** It stands there already. */
  readonly isDone: boolean
  /** False where it cannot be yet: nobody leaves who has not come. */
  readonly isTickable: boolean
  readonly isTicked: boolean
  readonly onTap: () => void
}

/** One person on the list: a tap ticks her. */
export function TickLine({ line, isDone, isTickable, isTicked, onTap }: TickLineProps) {
  const { name, isAtHome, waiting } = line
  const words = [marksOf(line), waiting > 0 ? `候补第 ${waiting}` : '', isAtHome ? '上门' : ''].filter(
    Boolean,
  )
  return (
    <Tap
      className={`tick ${isTicked ? 'is-on' : ''} ${isDone ? 'is-done' : ''}`}
      role="checkbox"
      label={[name, ...words].join('，')}
      isChecked={isTicked || isDone}
      isDisabled={!isTickable}
      onTap={onTap}
    >
      <View className="tick-box">{(isTicked || isDone) && <Icon name="check" size="s" />}</View>
      <View className="grow h3">{name}</View>
      <View className="small mute num">{words.join(' · ')}</View>
    </Tap>
  )
}

function marksOf({ inAt, outAt }: SheetLine): string {
  if (inAt === undefined) return ''
  return outAt === undefined ? `${clockOf(inAt)} 到` : `${clockOf(inAt)} 到 ${clockOf(outAt)} 走`
}
