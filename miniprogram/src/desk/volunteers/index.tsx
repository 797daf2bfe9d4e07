import { listVolunteers } from '@shared/volunteers/contract'
import type { VolunteerStatus } from '@shared/volunteers/model'
import { deskVolunteerStatusWords } from '@shared/volunteers/words'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { usePages } from '../../call/use-pages'
import { Button } from '../../ui/button'
import { Card } from '../../ui/card'
import { Empty } from '../../ui/empty'
import { Head } from '../../ui/head'
import { Loaded } from '../../ui/loaded'
import { MoreButton } from '../../ui/more-button'
import { Parts } from '../../ui/parts'
import { DeskPage } from '../wide/desk-page'
import { ExportSheet } from './export-sheet'
import { VolunteerLine } from './volunteer-line'

const shown = ['waiting', 'active', 'declined', 'left'] as const satisfies readonly VolunteerStatus[]
const parts = shown.map((value) => ({ value, word: deskVolunteerStatusWords[value] }))

const nothing = {
  waiting: '没有等您看的',
  active: '还没有志愿者',
  declined: '没有没通过的',
  left: '没有停下的',
} satisfies Record<VolunteerStatus, string>

/** 志愿者: the register of the station. */
export default function Volunteers() {
  const [status, setStatus] = useState<VolunteerStatus>('waiting')
  const [isExporting, setExporting] = useState(false)
  const { first, items, more, isBusy } = usePages(listVolunteers, { status }, { isKept: false })
  return (
    <DeskPage title="志愿者">
      <Head sentence="愿意帮忙的邻居" line="看过的才能接跑腿；要学过课的，学完在这里记上">
        <Button icon="page" onTap={() => setExporting(true)}>
          取服务记录
        </Button>
      </Head>
      <Parts label="看哪一部分" parts={parts} value={status} onChange={setStatus} />
      <Loaded
        query={first}
        shape="rows"
        isEmpty={(page) => page.items.length === 0}
        empty={<Empty art="bench" sentence={nothing[status]} words="邻居在“我的”里点“做志愿者”就能报名。" />}
      >
        {() => (
          <View className="pad">
            <Card fit="list">
              {items.map((volunteer) => (
                <VolunteerLine key={volunteer.id} volunteer={volunteer} onDone={() => void first.refresh()} />
              ))}
            </Card>
          </View>
        )}
      </Loaded>
      <View className="pad">
        <MoreButton more={more} isBusy={isBusy} />
      </View>
      {isExporting && <ExportSheet onClose={() => setExporting(false)} />}
    </DeskPage>
  )
}
