import type { WishCard } from '@shared/wishes/views'
import { capWords } from '@shared/wishes/words'
import { View } from '@tarojs/components'
import { Art } from '../../ui/art'
import { Icon } from '../../ui/icon'
import { Tap } from '../../ui/tap'
import { wishArt } from '../../wishing/wish-art'

interface PickCardProps {
  readonly wish: WishCard
  readonly isChosen: boolean
  readonly onToggle: () => void
}

/** A card that is put in and taken out by a tap. */
export function PickCard({ wish: { title, capFen, drawing }, isChosen, onToggle }: PickCardProps) {
  return (
    <Tap
      className={`wishes-pick ${isChosen ? 'is-on' : ''}`}
      role="checkbox"
      label={`${title}，${capWords(capFen)}`}
      isChecked={isChosen}
      onTap={onToggle}
    >
      <Art name={wishArt(drawing)} width={72} height={72} />
      <View className="h3">{title}</View>
      <View className="cap mute num">{capWords(capFen)}</View>
      {isChosen && (
        <View className="wishes-pick-corner">
          <Icon name="check" size="s" />
        </View>
      )}
    </Tap>
  )
}
