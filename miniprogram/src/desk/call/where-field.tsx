import { getStation } from '@shared/network/contract'
import { needsPlace } from '@shared/requests/call-rules'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { useQuery } from '../../call/use-query'
import { CommunitySheet } from '../../place/community-sheet'
import { Field } from '../../ui/field'
import { Link } from '../../ui/link'
import { TextInput } from '../../ui/text-input'
import { kindOf } from './draft'
import type { CallForm } from './use-call-form'

/** Where: needed only where somebody comes; the community is the worker's own unless she says otherwise. */
export function WhereField({ form: { call, change, ownCommunity } }: { readonly form: CallForm }) {
  const [isChoosing, setChoosing] = useState(false)
  const code = call.community?.code ?? ownCommunity
  const station = useQuery(getStation, code === undefined ? undefined : { communityCode: code })
  const name = call.community?.name ?? ('output' in station ? station.output.community.name : undefined)
  const kind = kindOf(call)
  const isNeeded = kind !== undefined && needsPlace(kind, call.outcome, call.isCrisis)
  return (
    <Field
      label="在哪里"
      extra={isNeeded ? '要上门，问一句' : '可不填'}
      aside={<Link onTap={() => setChoosing(true)}>{name === undefined ? '选社区' : `${name}，换一个`}</Link>}
    >
      <View className="call-pair">
        <TextInput
          label="几号楼"
          max={20}
          value={call.building}
          placeholder="几号楼"
          onChange={(building) => change({ building })}
        />
        <TextInput
          label="单元和门牌"
          max={20}
          value={call.door}
          placeholder="单元和门牌"
          onChange={(door) => change({ door })}
        />
      </View>
      {isChoosing && (
        <CommunitySheet
          communityCode={code}
          lead="在"
          onChoose={({ code: chosen, name: named }) => {
            change({ community: { code: chosen, name: named } })
            setChoosing(false)
          }}
          onClose={() => setChoosing(false)}
        />
      )}
    </Field>
  )
}
