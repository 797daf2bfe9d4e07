import type { KnownCaller } from '@shared/requests/contract'
import { View } from '@tarojs/components'
import { Field } from '../../ui/field'
import { Icon } from '../../ui/icon'
import { Link } from '../../ui/link'
import { Plate } from '../../ui/plate'
import { Tap } from '../../ui/tap'
import { TextInput } from '../../ui/text-input'
import type { CallForm } from './use-call-form'

/** Who calls: known by the last four digits, new, or nobody who wants to be named. */
export function CallerField({ form: { call, callers, change } }: { readonly form: CallForm }) {
  const found = 'output' in callers ? callers.output.callers : []
  if (call.isAnonymous) {
    return (
      <Field label="谁来电" aside={<Link onTap={() => change({ isAnonymous: false })}>留个称呼</Link>}>
        <View className="box mute">没有留名，也能记</View>
      </Field>
    )
  }
  if (call.known !== undefined) {
    return (
      <Field label="谁来电" aside={<Link onTap={() => change({ known: undefined })}>不是这位</Link>}>
        <View className="box call-known">
          <View className="strong">{call.known.calledName}</View>
          {call.known.place !== '' && <Plate>{call.known.place}</Plate>}
          <View className="cap mute">称呼、电话和门牌照上次的带过来，要看在这件事里点开</View>
        </View>
      </Field>
    )
  }
  return (
    <Field
      label="谁来电"
      aside={<Link onTap={() => change({ isAnonymous: true })}>不肯留名</Link>}
      hint={callers.state === 'ready' && found.length === 0 ? '没有找到，写个称呼就行' : undefined}
    >
      <View className="stack">
        <TextInput
          label="电话后四位"
          kind="phone"
          max={4}
          value={call.last4}
          placeholder="电话后四位，来过的会认出来"
          onChange={(last4) => change({ last4 })}
        />
        {found.map((caller, index) => (
          <Match
            key={caller.known?.knownFrom ?? `masked${index}`}
            caller={caller}
            onChoose={(known) => change({ known })}
          />
        ))}
        <View className="call-pair">
          <TextInput
            label="怎么称呼"
            max={12}
            value={call.calledName}
            placeholder="怎么称呼"
            onChange={(calledName) => change({ calledName })}
          />
          <TextInput
            label="电话"
            kind="phone"
            max={13}
            value={call.phone}
            placeholder="电话，可不填"
            onChange={(phone) => change({ phone })}
          />
        </View>
      </View>
    </Field>
  )
}

interface MatchProps {
  readonly caller: KnownCaller
  readonly onChoose: (known: NonNullable<CallForm['call']['known']>) => void
}

/** Somebody who rang before. Of what lies with the counsellors only that there is a record. */
function Match({ caller: { known, isMasked }, onChoose }: MatchProps) {
  if (known === undefined) {
    return (
      <View className="call-match is-masked">
        <Icon name="lock" size="s" />
        有记录，由专人管着
      </View>
    )
  }
  const { knownFrom, calledName, communityName, building, openCount, endedCount, latest } = known
  const place = [communityName, building].filter(Boolean).join(' ')
  const counts = [openCount > 0 ? `在办 ${openCount} 件` : '', endedCount > 0 ? `办完 ${endedCount} 件` : '']
  return (
    <Tap
      className="call-match"
      label={`是${calledName}`}
      onTap={() => onChoose({ knownFrom, calledName, place })}
    >
      <View className="row between">
        <View className="row wrap">
          <View className="strong">{calledName}</View>
          {place !== '' && <Plate>{place}</Plate>}
        </View>
        <View className="cap mute num nowrap">{counts.filter(Boolean).join('，')}</View>
      </View>
      <View className="cap mute">
        {[...latest.map(({ title }) => title), ...(isMasked ? ['另有记录'] : [])].join('；')}
      </View>
    </Tap>
  )
}
