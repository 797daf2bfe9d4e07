import type { PlaceView } from '@shared/places/contract'
import { placeKindWords } from '@shared/places/words'
import { View } from '@tarojs/components'
import { Card } from '../../ui/card'
import { Icon } from '../../ui/icon'
import { Link } from '../../ui/link'
import { Section } from '../../ui/section'
import { Tap } from '../../ui/tap'
import { type CommunityOfPlaces, shortName } from './by-community'

interface CommunityCodesProps {
  readonly community: CommunityOfPlaces
  /** Ids of what is to be printed, of all communities. */
  readonly chosen: readonly string[]
  readonly onChoose: (ids: readonly string[]) => void
  readonly onOpen: (place: PlaceView) => void
}

export function CommunityCodes({ community, chosen, onChoose, onOpen }: CommunityCodesProps) {
  const ids = community.places.flatMap(({ id, isRetired }) => (isRetired ? [] : [id]))
  const isWhole = ids.length > 0 && ids.every((id) => chosen.includes(id))
  const others = chosen.filter((id) => !ids.includes(id))
  const toggle = (id: string) =>
    onChoose(chosen.includes(id) ? chosen.filter((one) => one !== id) : [...chosen, id])
  const all = (
    <Link onTap={() => onChoose(isWhole ? others : [...others, ...ids])}>{isWhole ? '都不选' : '全选'}</Link>
  )
  return (
    <Section title={community.name} aside={ids.length > 0 ? all : undefined}>
      <Card fit="list">
        {community.places.map((place) => (
          <View key={place.id} className="row row-line">
            <Choice place={place} isOn={chosen.includes(place.id)} onTap={() => toggle(place.id)} />
            {!place.isRetired && (
              <Link label={`改${shortName(place)}`} onTap={() => onOpen(place)}>
                改
              </Link>
            )}
          </View>
        ))}
      </Card>
    </Section>
  )
}

interface ChoiceProps {
  readonly place: PlaceView
  readonly isOn: boolean
  readonly onTap: () => void
}

function Choice({ place, isOn, onTap }: ChoiceProps) {
  const { kind, isRetired } = place
  const words = isRetired ? '停用了' : kind === 'stop' ? placeKindWords.stop : undefined
  const body = (
    <>
      <View className={`code-box ${isOn ? 'is-on' : ''}`}>{isOn && <Icon name="check" size="s" />}</View>
      <View className={isRetired ? 'grow hint' : 'grow'}>{shortName(place)}</View>
      {words !== undefined && <View className="cap hint">{words}</View>}
    </>
  )
  if (isRetired) return <View className="code-row is-old">{body}</View>
  return (
    <Tap className="code-row" role="checkbox" label={shortName(place)} isChecked={isOn} onTap={onTap}>
      {body}
    </Tap>
  )
}
