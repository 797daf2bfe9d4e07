import { DeskName } from '@shared/people/model'
import { deskWords } from '@shared/people/words'
import { isClosed } from '@shared/requests/circles'
import { View } from '@tarojs/components'
import { Field } from '../../ui/field'
import { Icon } from '../../ui/icon'
import { Note } from '../../ui/note'
import { spoken } from '../../ui/spoken'
import { Tap } from '../../ui/tap'
import './team.css'

/** What a worker holds of whom nothing is said. */
export const usualDesks: readonly DeskName[] = DeskName.options.filter((desk) => !isClosed(desk))

interface DesksProps {
  readonly chosen: readonly DeskName[]
  readonly onChange: (desks: readonly DeskName[]) => void
}

/** The desks a worker holds. Of the closed ones it is said what that means. */
export function Desks({ chosen, onChange }: DesksProps) {
  const toggle = (desk: DeskName) =>
    onChange(DeskName.options.filter((one) => chosen.includes(one) !== (one === desk)))
  return (
    <Field label="管哪几类事" wrong={chosen.length === 0 ? '至少选一类' : undefined}>
      <View className="communities" {...spoken({ role: 'list', label: '管哪几类事' })}>
        {DeskName.options.map((desk) => {
          const isOn = chosen.includes(desk)
          return (
            <Tap
              key={desk}
              className={`community ${isOn ? 'is-on' : ''}`}
              role="checkbox"
              isChecked={isOn}
              onTap={() => toggle(desk)}
            >
              {isOn && <Icon name="check" size="s" />}
              {deskWords[desk]}
            </Tap>
          )
        })}
      </View>
      {chosen.some((desk) => isClosed(desk)) && (
        <View className="desks-note">
          <Note>未保和心理的事，只有管这一类的人和站长看得到，别的同事看不到。</Note>
        </View>
      )}
    </Field>
  )
}
