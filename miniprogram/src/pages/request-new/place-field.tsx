import { View } from '@tarojs/components'
import { useState } from 'react'
import { CommunitySheet } from '../../place/community-sheet'
import { Button } from '../../ui/button'
import { Field } from '../../ui/field'
import { Link } from '../../ui/link'
import { Note } from '../../ui/note'
import { Plate } from '../../ui/plate'
import { TextInput } from '../../ui/text-input'
import { missingPlace } from './need'
import type { RequestForm } from './use-request-form'

const parts = ['place.communityCode', 'place.building', 'place.door'] as const

/** Where: the own plate, or another place. */
export function PlaceField({ form }: { readonly form: RequestForm }) {
  const { need, place, wrong } = form
  const [isOpen, setOpen] = useState(() => missingPlace(need) !== undefined)
  const isAsked = isOpen || need.building === '' || parts.some((part) => wrong(part) !== undefined)
  if (isAsked) return <PlaceParts form={form} />
  return (
    <Field label="在哪里" aside={<Link onTap={() => setOpen(true)}>换一处</Link>}>
      <View className="box">
        <Plate>{[place.name, need.building, need.door].filter(Boolean).join(' ')}</Plate>
      </View>
      <Uncovered form={form} />
    </Field>
  )
}

function PlaceParts({ form }: { readonly form: RequestForm }) {
  const { need, place, change, wrong } = form
  const [isChoosing, setChoosing] = useState(false)
  const choose = () => setChoosing(true)
  const isKnown = need.communityCode !== ''
  return (
    <>
      <Field
        label="在哪个社区"
        aside={isKnown ? <Link onTap={choose}>换一个</Link> : undefined}
        wrong={wrong('place.communityCode')}
      >
        {isKnown ? (
          <View className="box">
            <Plate>{place.name === '' ? '已选好' : place.name}</Plate>
          </View>
        ) : (
          <Button icon="pin" onTap={choose}>
            选一下
          </Button>
        )}
        <Uncovered form={form} />
      </Field>
      <Field label="几号楼" wrong={wrong('place.building')}>
        <TextInput
          label="几号楼"
          value={need.building}
          max={20}
          placeholder="比如 3 号楼"
          onChange={(building) => change({ building })}
        />
      </Field>
      <Field label="单元和门牌" extra="可不填" wrong={wrong('place.door')}>
        <TextInput
          label="单元和门牌"
          value={need.door}
          max={20}
          placeholder="比如 2 单元 201"
          onChange={(door) => change({ door })}
        />
      </Field>
      {isChoosing && (
        <CommunitySheet
          communityCode={isKnown ? need.communityCode : undefined}
          onChoose={({ code, name }) => {
            change({ community: { code, name } })
            setChoosing(false)
          }}
          onClose={() => setChoosing(false)}
        />
      )}
    </>
  )
}

/** Said before anything is written for nothing. */
function Uncovered({ form: { place } }: { readonly form: RequestForm }) {
  if (place.refusal === undefined) return null
  return (
    <View className="request-new-beside">
      <Note tone="warn">{place.refusal.message}</Note>
    </View>
  )
}
