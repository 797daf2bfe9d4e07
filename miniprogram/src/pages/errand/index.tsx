import { getErrand } from '@shared/errands/contract'
import Taro, { useRouter } from '@tarojs/taro'
import { useState } from 'react'
import { useQuery } from '../../call/use-query'
import { ReleaseSheet } from '../../errand/release-sheet'
import { Button } from '../../ui/button'
import { Loaded } from '../../ui/loaded'
import { Page } from '../../ui/page'
import { FinishSheet } from './finish-sheet'
import { MyErrand } from './my-errand'
import './errand.css'

const backToMine = () => void Taro.redirectTo({ url: '/pages/my-errands/index' })

/** One errand in hand: where, whom to ring, what to do; and afterwards what it came to. */
export default function ErrandPage() {
  const { id = '' } = useRouter().params
  const [opened, setOpened] = useState<'finish' | 'release'>()
  // Door and phone of somebody else stay on the screen only.
  const query = useQuery(getErrand, { id }, { isKept: false })
  const errand = 'output' in query ? query.output : undefined
  const close = () => setOpened(undefined)
  return (
    <Page
      title={errand?.title ?? '跑腿'}
      ground="own"
      dock={
        errand?.need === undefined ? undefined : (
          <Button tone="primary" icon="check" onTap={() => setOpened('finish')}>
            做完了
          </Button>
        )
      }
      offlineWords="没有网络，写的都存在手机里"
    >
      <Loaded query={query} shape="matter" elsewhere={{ word: '看我接的跑腿', run: backToMine }}>
        {(shown) => <MyErrand errand={shown} onRelease={() => setOpened('release')} />}
      </Loaded>
      {opened === 'finish' && errand !== undefined && (
        <FinishSheet
          errand={errand}
          onDone={() => {
            close()
            void query.refresh()
          }}
          onClose={close}
        />
      )}
      {opened === 'release' && <ReleaseSheet id={id} onDone={backToMine} onClose={close} />}
    </Page>
  )
}
