import { listMyTeams, listTeams } from '@shared/teams/contract'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { open } from '../../call/open'
import { usePages } from '../../call/use-pages'
import { Button } from '../../ui/button'
import { CallStation } from '../../ui/call-station'
import { Empty } from '../../ui/empty'
import { Head } from '../../ui/head'
import { Loaded } from '../../ui/loaded'
import { MoreButton } from '../../ui/more-button'
import { Page } from '../../ui/page'
import { Parts } from '../../ui/parts'
import { CodeSheet } from './code-sheet'
import { TeamCard } from './team-card'
import './teams.css'

const parts = [
  { value: 'mine', word: '我的队伍' },
  { value: 'all', word: '站里的队伍' },
] as const
type Part = (typeof parts)[number]['value']

const empty = {
  mine: { sentence: '您还没有进队', words: '一个人能帮一把，一队人能办成一件事。' },
  all: { sentence: '站里还没有队伍', words: '想牵头起一支的话，跟社工站说一声。' },
} satisfies Record<Part, object>

/** 队伍: those one is in, and those of the station. */
export default function TeamsPage() {
  const [part, setPart] = useState<Part>('mine')
  const [isCoding, setCoding] = useState(false)
  const mine = usePages(listMyTeams, {})
  const all = usePages(listTeams, {})
  const { first, items, more, isBusy } = part === 'mine' ? mine : all
  const step =
    part === 'mine'
      ? { word: '看看站里的队伍', run: () => setPart('all') }
      : { word: '做志愿者', run: () => open('/pages/volunteer/index') }
  return (
    <Page title="我的队伍">
      <Head sentence="和邻居结个队" line="想进就进，想走就走" />
      <Parts label="看哪些" parts={parts} value={part} onChange={setPart} />
      <Loaded
        query={first}
        isEmpty={(page) => page.items.length === 0}
        empty={<Empty art="bench" {...empty[part]} step={step} />}
      >
        {() => (
          <View className="pad">
            {items.map((team) => (
              <TeamCard key={team.id} team={team} />
            ))}
          </View>
        )}
      </Loaded>
      <View className="pad stack teams-more">
        <MoreButton more={more} isBusy={isBusy} />
        <Button onTap={() => setCoding(true)}>我有队伍的码</Button>
        <CallStation tone="quiet" />
      </View>
      {isCoding && (
        <CodeSheet
          onClose={() => setCoding(false)}
          onDone={() => {
            setCoding(false)
            setPart('mine')
            void mine.first.refresh()
          }}
        />
      )}
    </Page>
  )
}
