import { type PeriodName, periodNames, periodOf } from '@shared/kernel/period'
import { getFigures } from '@shared/requests/contract'
import type { FiguresView } from '@shared/requests/figures-contract'
import { resultWords } from '@shared/requests/results'
import { kindWords } from '@shared/requests/words'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { useNow } from '../../call/use-now'
import { useQuery } from '../../call/use-query'
import { Bar } from '../../ui/bar'
import { Card } from '../../ui/card'
import { Columns } from '../../ui/columns'
import { Head } from '../../ui/head'
import { Link } from '../../ui/link'
import { Loaded } from '../../ui/loaded'
import { Note } from '../../ui/note'
import { Parts } from '../../ui/parts'
import { Section } from '../../ui/section'
import { type Made, Numbers, openCounted } from './numbers'
import { periodWords, sayPeriod, sayShare, sentenceOf, shareOf } from './said'
import { Served } from './served'
import './figures.css'

interface FiguresOfProps {
  readonly stationId: string
  /** Whose they are, for whoever looks at several stations. */
  readonly stationName?: string
}

/** What came to a station in a period and what became of it; each number opens its records. */
export function FiguresOf({ stationId, stationName }: FiguresOfProps) {
  const [name, setName] = useState<PeriodName>('month')
  const { from, to } = periodOf(name, useNow())
  const made = { stationId, from, to }
  const query = useQuery(getFigures, made, { isKept: false })
  const line = [stationName, sayPeriod(from, to)].filter((part) => part !== undefined).join('，')
  const parts = periodNames.map((value) => ({ value, word: periodWords[value] }))
  return (
    <View>
      <Head
        sentence={'output' in query ? sentenceOf(name, query.output) : `正在数${periodWords[name]}的`}
        line={line}
      />
      <Parts label="看哪一段" parts={parts} value={name} onChange={setName} />
      <Loaded query={query} shape="rows">
        {(figures) => <All figures={figures} made={made} />}
      </Loaded>
    </View>
  )
}

interface PartProps {
  readonly figures: FiguresView
  readonly made: Made
}

function All({ figures, made }: PartProps) {
  return (
    <Columns>
      <Card>
        <Numbers label="一共" figures={figures.total} made={made} />
      </Card>
      <Kinds figures={figures} made={made} />
      <Results figures={figures} made={made} />
      {figures.closedDesks === 'counted' && <Served made={made} />}
      <ClosedDesks figures={figures} />
    </Columns>
  )
}

function Kinds({ figures: { kinds, total }, made }: PartProps) {
  if (kinds.length === 0) return null
  return (
    <Section title="都是什么事">
      <Card fit="list">
        {kinds.map(({ kind, ...figures }) => {
          const share = shareOf(figures.opened, total.opened)
          return (
            <View key={kind} className="figures-kind">
              <View className="row between">
                <View className="h3">{kindWords[kind]}</View>
                {share !== undefined && figures.replied !== undefined && (
                  <View className="cap hint num">{sayShare(share)}</View>
                )}
              </View>
              {share !== undefined && figures.replied !== undefined && <Bar share={share} />}
              <Numbers label={`${kindWords[kind]}，`} figures={figures} made={{ ...made, kind }} />
            </View>
          )
        })}
      </Card>
    </Section>
  )
}

function Results({ figures: { results, total }, made }: PartProps) {
  if (results.length === 0) return null
  return (
    <Section title="办成什么样">
      <Card fit="list">
        {results.map(({ code, solved }) => {
          const share = shareOf(solved, total.solved) ?? 0
          return (
            <View key={code} className="figures-kind">
              <View className="row between">
                <View className="h3">{resultWords[code]}</View>
                <Link isGoing onTap={() => openCounted({ ...made, code }, 'solved')}>
                  {`${solved} 件`}
                </Link>
              </View>
              <Bar share={share} />
              <View className="cap hint num figures-share">{sayShare(share)}</View>
            </View>
          )
        })}
      </Card>
    </Section>
  )
}

/** What whoever looks from above is told of the closed desks, and why no more. */
function ClosedDesks({ figures: { closedDesks } }: Pick<PartProps, 'figures'>) {
  if (closedDesks === 'counted') return null
  return (
    <View className="figures-note">
      <Note>
        {closedDesks === 'apart'
          ? '未保和心理单列，不算在总数里；不到 5 件的写 <5，免得认出是谁。'
          : '这里不含未保和心理的事。它们只按整月看，换成本月或上月就有。'}
      </Note>
    </View>
  )
}
