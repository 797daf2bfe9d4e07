import { type PlaceView, renamePlace, retirePlace } from '@shared/places/contract'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { useCommand } from '../../call/use-command'
import { Button } from '../../ui/button'
import { Field } from '../../ui/field'
import { Plate } from '../../ui/plate'
import { Refused } from '../../ui/refused'
import { Sheet } from '../../ui/sheet'
import { TextInput } from '../../ui/text-input'
import { say } from '../../ui/toast'

interface PlaceSheetProps {
  readonly place: PlaceView
  readonly onDone: () => void
  readonly onClose: () => void
}

/** Other words on a sign, or the code out of use. Both tell what becomes of the paper that hangs there. */
export function PlaceSheet({ place, onDone, onClose }: PlaceSheetProps) {
  const { id, kind } = place
  const [building, setBuilding] = useState(place.building)
  const [entrance, setEntrance] = useState(place.entrance ?? '')
  const done = (words: string) => () => {
    say({ words })
    onDone()
  }
  const rename = useCommand(renamePlace, { about: id, onDone: done('改好了，贴着的码照样能用') })
  const retire = useCommand(retirePlace, { about: id, onDone: done('停用了，请把贴着的那张揭下来') })
  const words = entrance.trim() === '' ? {} : { entrance: entrance.trim() }
  return (
    <Sheet title="改这张码" onClose={onClose}>
      <View className="stack">
        <View className="row wrap">
          <Plate>{place.name}</Plate>
        </View>
        <Field label={kind === 'stop' ? '车站怎么叫' : '几号楼'}>
          <TextInput label="叫什么" value={building} max={20} onChange={setBuilding} />
        </Field>
        {kind === 'entrance' && (
          <Field label="单元" extra="可不填">
            <TextInput label="单元" value={entrance} max={20} onChange={setEntrance} />
          </Field>
        )}
        <Refused refusal={rename.refusal ?? retire.refusal} />
        <Button
          tone="primary"
          busyWord={rename.isBusy ? '正在改…' : undefined}
          blockedBecause={building.trim() === '' ? '名字不能空着' : undefined}
          onTap={() => void rename.run({ id, building: building.trim(), ...words })}
        >
          改名字
        </Button>
        <Button busyWord={retire.isBusy ? '正在停…' : undefined} onTap={() => void retire.run({ id })}>
          停用这张码
        </Button>
        <View className="cap hint">停用后不能再用。扫到旧纸的人会看到停用了，照样可以打电话。</View>
      </View>
    </Sheet>
  )
}
