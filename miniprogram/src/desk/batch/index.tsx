import { getBatch } from '@shared/goods/contract'
import type { BatchView } from '@shared/goods/views'
import Taro, { useRouter } from '@tarojs/taro'
import { useQuery } from '../../call/use-query'
import { Loaded } from '../../ui/loaded'
import { DeskPage } from '../wide/desk-page'
import { BatchDock } from './batch-dock'
import { WholeBatch } from './whole-batch'
import './batch.css'

/** 库存卡: one batch, what came in, what went out and where, and what is left. */
export default function BatchPage() {
  const { id = '' } = useRouter().params
  const query = useQuery(getBatch, { id }, { isKept: false })
  const batch = 'output' in query ? query.output.batch : undefined
  return (
    <DeskPage
      title="库存卡"
      dock={
        batch === undefined || hasNothingToDo(batch) ? undefined : (
          <BatchDock batch={batch} onDone={() => void query.refresh()} />
        )
      }
      offlineWords="没有网络，写的都存在手机里"
    >
      <Loaded
        query={query}
        shape="matter"
        elsewhere={{ word: '看所有物资', run: () => void Taro.redirectTo({ url: '/desk/goods/index' }) }}
      >
        {(shown) => (
          <WholeBatch batch={shown.batch} moves={shown.moves} onDone={() => void query.refresh()} />
        )}
      </Loaded>
    </DeskPage>
  )
}

/** All gone, and nothing of it lost that could be found again. */
function hasNothingToDo({ status, stock, lost }: BatchView): boolean {
  return status === 'here' && stock === 0 && lost === 0
}
