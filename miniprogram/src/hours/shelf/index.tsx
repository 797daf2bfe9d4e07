import { listRewards } from '@shared/rewards/contract'
import type { Shelf } from '@shared/rewards/views'
import { View } from '@tarojs/components'
import { open } from '../../call/open'
import { useQuery } from '../../call/use-query'
import { Button } from '../../ui/button'
import { CallStation } from '../../ui/call-station'
import { useElder } from '../../ui/elder'
import { Empty } from '../../ui/empty'
import { Head } from '../../ui/head'
import { Loaded } from '../../ui/loaded'
import { Page } from '../../ui/page'
import { ElderShelf } from './elder-shelf'
import { shelfSentence } from './said'
import { UsualShelf } from './usual-shelf'
import './shelf.css'

const mine = () => open('/hours/redemptions/index')

/** 时间宝盒: what one's hours can be exchanged for, and who gave it. */
export default function ShelfPage() {
  const query = useQuery(listRewards, {})
  return (
    <Page title="时间宝盒">
      <Loaded
        query={query}
        isEmpty={({ shelves }) => shelves.every(({ rewards }) => rewards.length === 0)}
        empty={
          <Empty
            art="tea"
            sentence="柜上还空着"
            words={'帮一次忙，攒下的分一直在。\n有东西上柜了再来看。'}
            step={{ word: '做志愿者', run: () => open('/pages/volunteer/index') }}
            hasPhone
          />
        }
      >
        {({ shelves }) => <Shelves shelves={shelves.filter(({ rewards }) => rewards.length > 0)} />}
      </Loaded>
    </Page>
  )
}

function Shelves({ shelves }: { readonly shelves: readonly Shelf[] }) {
  const isElder = useElder()
  return (
    <View>
      <Head sentence={shelfSentence(shelves)} line="分是帮忙攒的：时间记上了，分就到了" />
      {isElder ? <ElderShelf shelves={shelves} /> : <UsualShelf shelves={shelves} />}
      <View className="pad stack shelf-foot">
        <Button icon="bag" onTap={mine}>
          我换的
        </Button>
        <CallStation tone="quiet" />
      </View>
    </View>
  )
}
