import { type DivisionView, getStation } from '@shared/network/contract'
import { AREAS_MAX } from '@shared/volunteers/model'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { useQuery } from '../../call/use-query'
import { CommunitySheet } from '../../place/community-sheet'
import { Button } from '../../ui/button'
import { Field } from '../../ui/field'
import { Link } from '../../ui/link'
import { Plate } from '../../ui/plate'

interface WhereFieldsProps {
  readonly home: DivisionView
  readonly areas: readonly DivisionView[]
  readonly onChange: (part: { home?: DivisionView; areas?: DivisionView[] }) => void
}

/** Where one lives, and where else one is willing to go. */
export function WhereFields({ home, areas, onChange }: WhereFieldsProps) {
  const [choosing, setChoosing] = useState<'home' | 'area'>()
  // The profile knows the code only.
  const station = useQuery(
    getStation,
    home.code === '' || home.name !== '' ? undefined : { communityCode: home.code },
  )
  const homeName = 'output' in station ? station.output.community.name : home.name
  const choose = (place: DivisionView) => {
    if (choosing === 'home') onChange({ home: place, areas: areas.filter(({ code }) => code !== place.code) })
    else if (place.code !== home.code && !areas.some(({ code }) => code === place.code))
      onChange({ areas: [...areas, place] })
    setChoosing(undefined)
  }
  return (
    <>
      <Field
        label="住在哪个社区"
        aside={home.code === '' ? undefined : <Link onTap={() => setChoosing('home')}>换一处</Link>}
      >
        {home.code === '' ? (
          <Button onTap={() => setChoosing('home')}>选一下</Button>
        ) : (
          <Plate>{homeName === '' ? '已选好' : homeName}</Plate>
        )}
      </Field>
      <Field label="还愿意去哪里" extra={`可不选，最多 ${AREAS_MAX} 个社区`}>
        <View className="stack">
          {areas.map((area) => (
            <View key={area.code} className="row between">
              <Plate>{area.name}</Plate>
              <Link
                label={`去掉${area.name}`}
                onTap={() => onChange({ areas: areas.filter(({ code }) => code !== area.code) })}
              >
                去掉
              </Link>
            </View>
          ))}
          {areas.length < AREAS_MAX && (
            <Button icon="pin" onTap={() => setChoosing('area')}>
              加一个社区
            </Button>
          )}
        </View>
      </Field>
      {choosing !== undefined && (
        <CommunitySheet
          communityCode={home.code === '' ? undefined : home.code}
          onChoose={choose}
          onClose={() => setChoosing(undefined)}
        />
      )}
    </>
  )
}
