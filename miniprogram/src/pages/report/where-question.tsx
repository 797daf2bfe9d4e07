import { SPOT_WORDS_MAX } from '@shared/requests/spot-rules'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { CommunitySheet } from '../../place/community-sheet'
import { Button } from '../../ui/button'
import { Icon } from '../../ui/icon'
import { Link } from '../../ui/link'
import { Note } from '../../ui/note'
import { Plate } from '../../ui/plate'
import { TextInput } from '../../ui/text-input'
import type { ReportForm } from './use-report-form'

/** Where: on the code that was scanned, where the phone is now, or in words. */
export function WhereQuestion({ form }: { readonly form: ReportForm }) {
  const { seen, station, isReady, change } = form
  const [isChoosing, setChoosing] = useState(false)
  const choose = () => setChoosing(true)
  if (!isReady) return null
  if (seen.placeId !== undefined) {
    return (
      <View className="box">
        <Plate>{[seen.communityName, seen.where].filter(Boolean).join(' ')}</Plate>
      </View>
    )
  }
  return (
    <View className="stack">
      {seen.communityCode === '' ? (
        <Button icon="door" onTap={choose}>
          选一下在哪个社区
        </Button>
      ) : (
        <View className="box row between">
          <Plate>{station.name === '' ? '已选好' : station.name}</Plate>
          <Link onTap={choose}>换一个</Link>
        </View>
      )}
      <Marked form={form} />
      <TextInput
        label="具体在哪里"
        value={seen.where}
        max={SPOT_WORDS_MAX}
        placeholder="比如 3 号楼门口、小区东门"
        onChange={(where) => change({ where })}
      />
      {station.refusal !== undefined && <Note tone="warn">{station.refusal.message}</Note>}
      {isChoosing && (
        <CommunitySheet
          lead="在"
          communityCode={seen.communityCode === '' ? undefined : seen.communityCode}
          onChoose={({ code, name }) => {
            change({ community: { code, name } })
            setChoosing(false)
          }}
          onClose={() => setChoosing(false)}
        />
      )}
    </View>
  )
}

function Marked({ form: { seen, marking, change } }: { readonly form: ReportForm }) {
  if (seen.point === undefined) {
    return (
      <Button
        icon="pin"
        busyWord={marking.isBusy ? '正在看在哪里…' : undefined}
        onTap={() => void marking.mark()}
      >
        用现在的位置
      </Button>
    )
  }
  return (
    <View className="box row between">
      <View className="row">
        <Icon name="check" size="s" />
        现在的位置记下了
      </View>
      <Link onTap={() => change({ point: undefined })}>去掉</Link>
    </View>
  )
}
