import { View } from '@tarojs/components'
import { useState } from 'react'
import { CommunitySheet } from '../../place/community-sheet'
import { Button } from '../../ui/button'
import { Field } from '../../ui/field'
import { Link } from '../../ui/link'
import { Note } from '../../ui/note'
import { Plate } from '../../ui/plate'
import { TextInput } from '../../ui/text-input'
import type { Asking } from './use-asking'

/** How she is called and where she lives: for the worker who comes by, for nobody else. */
export function WhereQuestion({ asking }: { readonly asking: Asking }) {
  const { whole, communityName, uncovered, change } = asking
  const { calledName, phone, place, communityCode } = whole
  const [isChoosing, setChoosing] = useState(false)
  const isKnown = communityCode !== ''
  const choose = () => setChoosing(true)
  return (
    <>
      <Field label="怎么称呼">
        <TextInput
          label="怎么称呼"
          value={calledName}
          max={12}
          placeholder="比如 王奶奶"
          onChange={(written) => change({ calledName: written })}
        />
      </Field>
      <Field label="电话" extra="可以不填">
        <TextInput
          label="电话"
          kind="phone"
          value={phone}
          max={13}
          onChange={(written) => change({ phone: written })}
        />
      </Field>
      <Field label="在哪个社区" aside={isKnown ? <Link onTap={choose}>换一个</Link> : undefined}>
        {isKnown ? (
          <View className="box">
            <Plate>{communityName === '' ? '已选好' : communityName}</Plate>
          </View>
        ) : (
          <Button icon="pin" onTap={choose}>
            选一下
          </Button>
        )}
      </Field>
      {uncovered !== undefined && <Note tone="warn">{uncovered.message}</Note>}
      <Field label="几号楼几门">
        <TextInput
          label="几号楼几门"
          value={place}
          placeholder="比如 6 号楼 2 门 301"
          onChange={(written) => change({ place: written })}
        />
      </Field>
      <Note>只有站里的社工能打开，每打开一次都有记录。墙上只有化名和街道。</Note>
      {isChoosing && (
        <CommunitySheet
          communityCode={isKnown ? communityCode : undefined}
          onChoose={({ code }) => {
            change({ community: code })
            setChoosing(false)
          }}
          onClose={() => setChoosing(false)}
        />
      )}
    </>
  )
}
