import { getPublicFund, listPublicFunds } from '@shared/funds/contract'
import type { FundCard } from '@shared/funds/views'
import { View } from '@tarojs/components'
import { useRouter } from '@tarojs/taro'
import { useState } from 'react'
import { open } from '../../call/open'
import { useQuery } from '../../call/use-query'
import { Empty } from '../../ui/empty'
import { Loaded } from '../../ui/loaded'
import { Page } from '../../ui/page'
import { Parts } from '../../ui/parts'
import { WholeFund } from './whole-fund'
import './fund.css'

/** 基金公示: one fund by its id, or those of the station of one's home. */
export default function FundPage() {
  const { id } = useRouter().params
  return (
    <Page title="基金公示" ground="wall">
      {id === undefined ? <FundsOfHome /> : <OneFund id={id} />}
    </Page>
  )
}

function OneFund({ id }: { readonly id: string }) {
  const query = useQuery(getPublicFund, { id })
  return <Loaded query={query}>{(fund) => <WholeFund fund={fund} />}</Loaded>
}

function FundsOfHome() {
  const query = useQuery(listPublicFunds, {})
  return (
    <Loaded
      query={query}
      isEmpty={({ funds }) => funds.length === 0}
      empty={
        <Empty
          art="bench"
          sentence="这一片还没有公示的基金"
          words={'选一下您住在哪里，\n那里有基金的话，每一笔都看得到。'}
          step={{ word: '选一下住在哪里', run: () => open('/pages/profile/index') }}
          hasPhone
        />
      }
    >
      {({ funds }) => <Chosen funds={funds} />}
    </Loaded>
  )
}

/** The first is the community's; a venue's own fund is one tap away. */
function Chosen({ funds }: { readonly funds: readonly FundCard[] }) {
  const [picked, setPicked] = useState<string>()
  const id = picked ?? funds[0]?.id ?? ''
  return (
    <View>
      {funds.length > 1 && (
        <View className="fund-choice">
          <Parts
            label="看哪个基金"
            parts={funds.map((fund) => ({ value: fund.id, word: fund.venue ?? fund.name }))}
            value={id}
            onChange={setPicked}
          />
        </View>
      )}
      <OneFund key={id} id={id} />
    </View>
  )
}
