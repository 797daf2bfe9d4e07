import type { startImport } from '@shared/goods/import-contract'
import { getImportSheet } from '@shared/goods/import-contract'
import type { OutputOf } from '@shared/kernel/contract'
import { z } from '@shared/kernel/schema'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { call } from '../../call/call'
import { useDraft } from '../../call/use-draft'
import { useFile } from '../../goods/use-file'
import { Button } from '../../ui/button'
import { Head } from '../../ui/head'
import { Refused } from '../../ui/refused'
import { DeskPage } from '../wide/desk-page'
import { ChooseSheet } from './choose-sheet'
import { Progress } from './progress'
import { WrongRows } from './wrong-rows'

type Read = OutputOf<typeof startImport>

/** Whoever closes the page while it is being written finds it again. */
const Running = z.object({ id: z.optional(z.string()) })

/** Choose a sheet; either every row that is wrong is named, or all of them are written while one looks on. */
export function Import({ stationId }: { readonly stationId: string }) {
  const [wrong, setWrong] = useState<Read>()
  const running = useDraft('goods-import-running', Running, {})
  const { id } = running.value
  const again = () => {
    setWrong(undefined)
    running.clear()
  }
  const onRead = (read: Read) => (read.id === undefined ? setWrong(read) : running.change({ id: read.id }))
  return (
    <DeskPage title="从表格导入" offlineWords="没有网络，连上后才能导入">
      {id !== undefined ? (
        <Progress id={id} onOther={again} />
      ) : wrong !== undefined ? (
        <WrongRows read={wrong} onOther={again} />
      ) : (
        <View>
          <Head sentence="一张表，一次收进来" line="每一行先看过，有一行不对就一行都不收，告诉您改哪里。">
            <EmptySheet stationId={stationId} />
          </Head>
          <View className="pad">
            <ChooseSheet stationId={stationId} onRead={onRead} />
          </View>
        </View>
      )}
    </DeskPage>
  )
}

function EmptySheet({ stationId }: { readonly stationId: string }) {
  const file = useFile(() => call(getImportSheet, { stationId }), {
    name: '物资导入表',
    kind: 'xlsx',
    done: () => '空表好了，照里面的例子填',
  })
  return (
    <View className="stack">
      <Refused refusal={file.refusal} />
      <Button icon="page" busyWord={file.isBusy ? '正在做…' : undefined} onTap={file.take}>
        先下一张空表
      </Button>
    </View>
  )
}
