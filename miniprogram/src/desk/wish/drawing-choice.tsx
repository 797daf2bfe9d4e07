import type { WishDrawing } from '@shared/wishes/model'
import { View } from '@tarojs/components'
import { Art } from '../../ui/art'
import { spoken } from '../../ui/spoken'
import { Tap } from '../../ui/tap'
import { wishArt } from '../../wishing/wish-art'

interface DrawingChoiceProps {
  readonly drawings: readonly { readonly value: WishDrawing; readonly word: string }[]
  readonly value: WishDrawing
  readonly onChange: (drawing: WishDrawing) => void
}

/** Which thing is drawn on the card. */
export function DrawingChoice({ drawings, value, onChange }: DrawingChoiceProps) {
  return (
    <View className="desk-wish-drawings" {...spoken({ role: 'radiogroup', label: '画成什么' })}>
      {drawings.map((one) => (
        <Tap
          key={one.value}
          className={`desk-wish-drawing ${one.value === value ? 'is-on' : ''}`}
          role="radio"
          label={one.word}
          isChecked={one.value === value}
          onTap={() => onChange(one.value)}
        >
          <Art name={wishArt(one.value)} width={52} height={52} />
          <View className="cap">{one.word}</View>
        </Tap>
      ))}
    </View>
  )
}
