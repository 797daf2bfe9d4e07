import { listSessions } from '@shared/activities/sign-up-contract'
import type { DivisionView } from '@shared/network/contract'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { usePages } from '../../call/use-pages'
import { CommunitySheet } from '../../place/community-sheet'
import { useElder } from '../../ui/elder'
import { Empty } from '../../ui/empty'
import { Head } from '../../ui/head'
import { Link } from '../../ui/link'
import { Loaded } from '../../ui/loaded'
import { Page } from '../../ui/page'
import { Parts } from '../../ui/parts'
import { ByMonth } from './by-month'
import { type KindPart, kindParts, type Looking, lookingFor } from './looking'
import { Sessions } from './sessions'
import './activities.css'

const layouts = [
  { value: 'list', word: '一场一场看' },
  { value: 'month', word: '按月看' },
  { value: 'near', word: '就在本社区' },
] as const
type Layout = (typeof layouts)[number]['value']

/** 活动: what is on around one's home, near things first; as a list or by the month. */
export default function ActivitiesPage() {
  const [chosen, setChosen] = useState<DivisionView>()
  const [isChoosing, setChoosing] = useState(false)
  const [kind, setKind] = useState<KindPart>('all')
  const [layout, setLayout] = useState<Layout>('list')
  const isElder = useElder()
  const base = lookingFor(kind, chosen)
  // Everything around, whatever is filtered: what was chosen stays on the screen while the rest is asked for.
  const home = usePages(listSessions, lookingFor('all', chosen))
  const around = 'output' in home.first ? home.first.output.around : undefined
  return (
    <Page title="活动" isTab>
      <Loaded query={home.first}>
        {(output) =>
          output.around === undefined ? (
            <Empty
              art="door"
              sentence="您在哪一片"
              words="选一下社区，就看得到附近的活动。"
              step={{ word: '选一下', run: () => setChoosing(true) }}
              hasPhone
            />
          ) : (
            <View>
              <Head sentence="出来坐坐，搭把手" line={`${output.around.name}附近，近的排在前面`} />
              {!isElder && (
                <>
                  <Parts label="怎么看" parts={layouts} value={layout} onChange={setLayout} />
                  <Parts<KindPart> label="看哪些" parts={kindParts} value={kind} onChange={setKind} />
                </>
              )}
              {layout === 'list' && kind === 'all' && <Sessions pages={home} />}
              {layout === 'list' && kind !== 'all' && <Filtered base={base} />}
              {layout === 'near' && <Filtered base={{ ...base, communityCode: output.around.code }} />}
              {layout === 'month' && <ByMonth base={base} />}
              <View className="pad activities-foot">
                <Link icon="pin" onTap={() => setChoosing(true)}>
                  换一片看看
                </Link>
              </View>
            </View>
          )
        }
      </Loaded>
      {isChoosing && (
        <CommunitySheet
          communityCode={chosen?.code ?? around?.code}
          onChoose={(community) => {
            setChosen(community)
            setChoosing(false)
          }}
          onClose={() => setChoosing(false)}
        />
      )}
    </Page>
  )
}

function Filtered({ base }: { readonly base: Looking }) {
  return <Sessions pages={usePages(listSessions, base)} />
}
