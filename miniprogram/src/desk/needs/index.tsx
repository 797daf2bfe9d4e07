import { listNeeds } from '@shared/volunteers/contract'
import { type NeedStatus, needStatuses } from '@shared/volunteers/need-model'
import { needStatusWords } from '@shared/volunteers/need-words'
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
import { NeedLine } from './need-line'
import { NewNeedSheet } from './new-need-sheet'
import './needs.css'

const parts = needStatuses.map((value) => ({ value, word: needStatusWords[value] }))

const nothing = {
  open: '清单上没有等人接的',
  taken: '还没有人在做',
  closed: '没有收起来的',
} satisfies Record<NeedStatus, string>

/** 服务清单: what elders would like somebody for, who fits, who does it. */
export default function Needs() {
  const [status, setStatus] = useState<NeedStatus>('open')
  const [isAdding, setAdding] = useState(false)
  const { first, items, more, isBusy } = usePages(listNeeds, { status }, { isKept: false })
  const refresh = () => void first.refresh()
  return (
    <DeskPage title="服务清单">
      <Head sentence="老人想要人帮的" line="写上清单，谁合适、为什么，点一下就看到">
        <Button tone="primary" icon="page" onTap={() => setAdding(true)}>
          写一件上清单
        </Button>
      </Head>
      <Parts label="看哪一部分" parts={parts} value={status} onChange={setStatus} />
      <Loaded
        query={first}
        shape="rows"
        isEmpty={(page) => page.items.length === 0}
        empty={<Empty art="bench" sentence={nothing[status]} words="走访回来，想起谁要人陪，写一件。" />}
      >
        {() => (
          <View className="pad">
            <Card fit="list">
              {items.map((need) => (
                <NeedLine key={need.id} need={need} onDone={refresh} />
              ))}
            </Card>
          </View>
        )}
      </Loaded>
      <View className="pad">
        <MoreButton more={more} isBusy={isBusy} />
      </View>
      {isAdding && (
        <NewNeedSheet
          onClose={() => setAdding(false)}
          onDone={() => {
            setAdding(false)
            setStatus('open')
            refresh()
          }}
        />
      )}
    </DeskPage>
  )
}
