import { listDivisions, listStations } from '@shared/network/contract'
import { View } from '@tarojs/components'
import { type ReactNode, useState } from 'react'
import { useQuery } from '../../call/use-query'
import { Card } from '../../ui/card'
import { Empty } from '../../ui/empty'
import { Head } from '../../ui/head'
import { Link } from '../../ui/link'
import { Loaded } from '../../ui/loaded'
import { Row } from '../../ui/rows'

interface Named {
  readonly id: string
  readonly name: string
}

interface StationChooserProps {
  readonly areaCode: string
  readonly show: (station: Named) => ReactNode
}

/** For whoever sees to an area: of a city first the district, then the station. */
export function StationChooser({ areaCode, show }: StationChooserProps) {
  const isCity = areaCode.length === 4
  const [district, setDistrict] = useState<Named>()
  const [station, setStation] = useState<Named>()
  const districts = useQuery(listDivisions, isCity ? { parentCode: areaCode } : undefined)
  const chosen = isCity ? district?.id : areaCode
  const stations = useQuery(listStations, chosen === undefined ? undefined : { areaCode: chosen })
  if (station !== undefined) {
    return (
      <View>
        <View className="pad row">
          <Link onTap={() => setStation(undefined)}>换一个站</Link>
        </View>
        {show(station)}
      </View>
    )
  }
  if (chosen === undefined) {
    return (
      <Loaded query={districts} shape="rows">
        {({ divisions }) => (
          <Choice
            sentence="先看哪个区"
            offered={divisions.map(({ code, name }) => ({ id: code, name }))}
            onChoose={setDistrict}
          />
        )}
      </Loaded>
    )
  }
  return (
    <Loaded
      query={stations}
      shape="rows"
      isEmpty={(found) => found.stations.length === 0}
      empty={<Empty sentence="这一片还没有社工站接上来" />}
    >
      {(found) => (
        <Choice
          sentence={district === undefined ? '看哪个社工站' : `${district.name}，看哪个站`}
          offered={found.stations}
          onChoose={setStation}
        />
      )}
    </Loaded>
  )
}

interface ChoiceProps {
  readonly sentence: string
  readonly offered: readonly Named[]
  readonly onChoose: (one: Named) => void
}

function Choice({ sentence, offered, onChoose }: ChoiceProps) {
  return (
    <View>
      <Head sentence={sentence} line={`一共 ${offered.length} 个，点一个看数字`} />
      <View className="pad">
        <Card fit="list">
          {offered.map((one) => (
            <Row key={one.id} title={one.name} onTap={() => onChoose(one)} />
          ))}
        </Card>
      </View>
    </View>
  )
}
